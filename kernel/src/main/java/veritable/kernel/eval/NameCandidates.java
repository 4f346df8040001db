package veritable.kernel.eval;

import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** What may stand where a name begins: what is in scope, imported, or could be imported. */
final class NameCandidates {
    private static final int MOST_MADE = 80;
    private static final int MOST_ELSEWHERE = 50;

    private final Study study;
    private final ClassNames names;
    private final List<String> imports;
    private final String typed;
    private final MemberCandidates members;

    NameCandidates(Study study, ClassNames names, List<String> imports, String typed) {
        this.study = study;
        this.names = names;
        this.imports = imports;
        this.typed = typed;
        members = new MemberCandidates(study, names);
    }

    List<Candidate> of(TreePath path, String previous) {
        Expected expected = Expected.at(path, study);
        List<Candidate> found = new ArrayList<>();
        boolean made = previous.equals("new");
        boolean annotation = previous.equals("@");
        List<Element> scope = study.inScope(path);
        if (!made && !annotation) {
            addScope(scope, expected, found);
            addStaticImports(expected, found);
            addKeywords(found);
        }
        Map<String, String> types = importedTypes();
        for (Element each : scope) {
            if (each instanceof TypeElement type) {
                types.put(type.getSimpleName().toString(), type.getQualifiedName().toString());
            }
        }
        if (made) {
            addConstructors(types, expected, found);
        } else if (annotation) {
            types.forEach((name, full) -> addAnnotation(full, found));
        } else {
            types.forEach(
                    (name, full) -> {
                        if (fits(name) && !full.startsWith("$.")) {
                            found.add(type(name, name, owner(full), Candidate.Origin.TYPE));
                        }
                    });
        }
        if (typed.length() > 1 && Character.isUpperCase(typed.charAt(0))) {
            addElsewhere(types, made, found);
        } else if (!made && !annotation && !typed.isEmpty()) {
            ImportCandidates.inPackage(names, "").stream()
                    .filter(each -> each.kind().equals("module"))
                    .forEach(found::add);
        }
        return MemberCandidates.withParentheses(found);
    }

    private boolean fits(String name) {
        return Matching.of(typed, name) != Matching.NONE;
    }

    private static Candidate type(
            String name, String text, String signature, Candidate.Origin origin) {
        return new Candidate(name, text, "class", signature, origin, false, false);
    }

    private void addScope(List<Element> scope, Expected expected, List<Candidate> found) {
        List<String> variables = new ArrayList<>();
        for (Element each : scope) {
            String name = each.getSimpleName().toString();
            boolean variable = each.getKind().isField() || !(each instanceof ExecutableElement);
            if (each.getKind() == ElementKind.CONSTRUCTOR
                    || !fits(name)
                    || variable && variables.contains(name)) {
                continue;
            }
            if (variable) {
                variables.add(name);
            }
            found.add(
                    members.candidate(
                            each, each.asType(), expected, Candidate.Origin.SCOPE, false));
        }
    }

    private void addKeywords(List<Candidate> found) {
        if (!typed.isEmpty()) {
            for (List<String> each :
                    List.of(Words.OF_STATEMENTS, Words.OF_EXPRESSIONS, Words.OF_HEADS)) {
                for (String word : each) {
                    if (word.startsWith(typed)) {
                        found.add(Candidate.of(word, "keyword", "", Candidate.Origin.KEYWORD));
                    }
                }
            }
        }
    }

    private void addStaticImports(Expected expected, List<Candidate> found) {
        for (String each : imports) {
            String name = each.replaceFirst("^import\\s+", "").replaceFirst("\\s*;$", "").strip();
            if (!name.startsWith("static ")) {
                continue;
            }
            String member = name.substring("static ".length()).strip();
            int dot = member.lastIndexOf('.');
            TypeElement type =
                    dot < 0 ? null : study.elements.getTypeElement(member.substring(0, dot));
            if (type == null) {
                continue;
            }
            String last = member.substring(dot + 1);
            for (Element one : study.elements.getAllMembers(type)) {
                String simple = one.getSimpleName().toString();
                if (one.getModifiers().contains(Modifier.STATIC)
                        && one.getModifiers().contains(Modifier.PUBLIC)
                        && (last.equals("*") || last.equals(simple))
                        && fits(simple)) {
                    found.add(
                            members.candidate(
                                    one, type.asType(), expected, Candidate.Origin.MEMBER, false));
                }
            }
        }
    }

    /** Simple names and what they stand for. */
    private Map<String, String> importedTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        addPackage("java.lang", types);
        for (String each : imports) {
            String name = each.replaceFirst("^import\\s+", "").replaceFirst("\\s*;$", "").strip();
            if (name.startsWith("static ")) {
                continue;
            }
            if (name.endsWith(".*")) {
                addPackage(name.substring(0, name.length() - 2), types);
            } else {
                types.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }
        return types;
    }

    private void addPackage(String name, Map<String, String> types) {
        for (String each : names.in(name)) {
            types.putIfAbsent(each, name + "." + each);
        }
        if (!names.isPackage(name)) {
            TypeElement owner = study.elements.getTypeElement(name);
            if (owner != null) {
                for (TypeElement each : ElementFilter.typesIn(owner.getEnclosedElements())) {
                    types.putIfAbsent(
                            each.getSimpleName().toString(), name + "." + each.getSimpleName());
                }
            }
        }
    }

    private static String owner(String full) {
        int dot = full.lastIndexOf('.');
        return dot < 0 ? "" : full.substring(0, dot);
    }

    private void addAnnotation(String full, List<Candidate> found) {
        String name = full.substring(full.lastIndexOf('.') + 1);
        if (fits(name)) {
            TypeElement type = study.elements.getTypeElement(full);
            if (type != null && type.getKind() == ElementKind.ANNOTATION_TYPE) {
                found.add(type(name, name, owner(full), Candidate.Origin.TYPE));
            }
        }
    }

    private void addConstructors(
            Map<String, String> types, Expected expected, List<Candidate> found) {
        int made = 0;
        for (Map.Entry<String, String> each : types.entrySet()) {
            if (fits(each.getKey()) && made++ < MOST_MADE) {
                TypeElement type = study.elements.getTypeElement(each.getValue());
                if (type != null) {
                    addConstructors(each.getKey(), type, expected, found);
                }
            }
        }
    }

    private void addConstructors(
            String name, TypeElement type, Expected expected, List<Candidate> found) {
        boolean poor =
                type.getModifiers().contains(Modifier.ABSTRACT)
                        || study.elements.isDeprecated(type);
        if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return;
        }
        String text = name + (type.getTypeParameters().isEmpty() ? "" : "<>");
        if (type.getKind().isInterface()) {
            found.add(
                    new Candidate(
                            name,
                            text + "() {",
                            "class",
                            "interface",
                            Candidate.Origin.TYPE,
                            false,
                            true));
            return;
        }
        for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (Study.isAccessible(each)) {
                found.add(
                        new Candidate(
                                name,
                                text + "(",
                                "class",
                                Signatures.ofCall(each, (ExecutableType) each.asType()),
                                Candidate.Origin.TYPE,
                                expected.fits(type.asType()),
                                poor));
            }
        }
    }

    private void addElsewhere(Map<String, String> types, boolean made, List<Candidate> found) {
        int most = MOST_ELSEWHERE;
        List<String> packages = new ArrayList<>(names.readPackages());
        packages.sort(
                java.util.Comparator.comparing((String each) -> !each.startsWith("java."))
                        .thenComparing(each -> each));
        for (String each : packages) {
            for (String name : names.in(each)) {
                if (fits(name) && !types.containsKey(name)) {
                    String full = each + "." + name;
                    found.add(
                            type(
                                    name,
                                    full + (made ? "(" : ""),
                                    "import " + full + ";",
                                    Candidate.Origin.ELSEWHERE));
                    if (--most == 0) {
                        return;
                    }
                }
            }
        }
    }
}
