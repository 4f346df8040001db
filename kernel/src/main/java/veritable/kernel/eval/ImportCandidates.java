package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What may be imported. */
final class ImportCandidates {
    private final ClassNames names;
    private final Study study;

    ImportCandidates(ClassNames names, Study study) {
        this.names = names;
        this.study = study;
    }

    /**
     * @param tokens of the import up to the word at the cursor
     */
    List<Candidate> of(List<Token> tokens) {
        boolean isStatic = tokens.size() > 1 && tokens.get(1).is("static");
        int first = isStatic ? 2 : 1;
        StringBuilder name = new StringBuilder();
        tokens.subList(first, tokens.size()).forEach(each -> name.append(each.text()));
        if (name.length() == 0) {
            List<Candidate> all = inPackage(names, "");
            if (!isStatic) {
                all.add(Candidate.of("static", "keyword", "", Candidate.Origin.KEYWORD));
            }
            return all;
        }
        if (name.charAt(name.length() - 1) != '.') {
            return List.of();
        }
        String owner = name.substring(0, name.length() - 1);
        List<Candidate> found = inPackage(names, owner);
        TypeElement type = study.elements.getTypeElement(owner);
        if (type != null) {
            addMembers(type, isStatic, found);
        }
        found.add(Candidate.of("*", "keyword", "", Candidate.Origin.KEYWORD));
        return found;
    }

    private void addMembers(TypeElement type, boolean isStatic, List<Candidate> found) {
        for (Element each : study.elements.getAllMembers(type)) {
            boolean isType = each.getKind().isClass() || each.getKind().isInterface();
            boolean wanted = isType || isStatic && each.getModifiers().contains(Modifier.STATIC);
            if (wanted && each.getModifiers().contains(Modifier.PUBLIC)) {
                String kind =
                        isType
                                ? "class"
                                : each.getKind() == ElementKind.METHOD ? "function" : "instance";
                found.add(
                        Candidate.of(
                                each.getSimpleName().toString(),
                                kind,
                                "",
                                Candidate.Origin.MEMBER));
            }
        }
    }

    /** The classes and packages in a package. */
    static List<Candidate> inPackage(ClassNames names, String name) {
        List<Candidate> found = new ArrayList<>();
        String prefix = name.isEmpty() ? "" : name + ".";
        SortedSet<String> below = new TreeSet<>();
        for (String each : names.packages()) {
            if (each.startsWith(prefix) && each.length() > prefix.length()) {
                int dot = each.indexOf('.', prefix.length());
                below.add(each.substring(prefix.length(), dot < 0 ? each.length() : dot));
            }
        }
        for (String each : names.in(name)) {
            found.add(Candidate.of(each, "class", name, Candidate.Origin.TYPE));
        }
        for (String each : below) {
            found.add(Candidate.of(each, "module", "", Candidate.Origin.KEYWORD));
        }
        return found;
    }
}
