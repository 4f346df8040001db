package veritable.kernel.eval;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What may follow a dot or two colons. */
final class MemberCandidates {
    private final Study study;
    private final ClassNames names;

    MemberCandidates(Study study, ClassNames names) {
        this.study = study;
        this.names = names;
    }

    List<Candidate> of(TreePath path, ExpressionTree receiver, boolean reference) {
        Optional<Element> element = study.element(path, receiver);
        if (element.isPresent() && element.get().getKind() == ElementKind.PACKAGE) {
            return ImportCandidates.inPackage(names, receiver.toString());
        }
        Optional<TypeMirror> type = study.type(path, receiver);
        if (type.isEmpty()) {
            return names.isPackage(receiver.toString())
                    ? ImportCandidates.inPackage(names, receiver.toString())
                    : List.of();
        }
        boolean ofType =
                element.isPresent()
                        && (element.get().getKind().isClass()
                                || element.get().getKind().isInterface())
                        && !receiver.toString().equals("this")
                        && !receiver.toString().equals("super");
        Expected expected = Expected.at(path, study);
        List<Candidate> found = new ArrayList<>();
        for (Element each : study.membersOf(type.get())) {
            boolean isStatic =
                    each.getModifiers().contains(Modifier.STATIC)
                            || each.getKind().isClass()
                            || each.getKind().isInterface();
            boolean wanted = ofType == isStatic || reference && ofType;
            if (wanted && Study.isAccessible(each) && each.getKind() != ElementKind.CONSTRUCTOR) {
                found.add(
                        candidate(each, type.get(), expected, Candidate.Origin.MEMBER, reference));
            }
        }
        if (reference && ofType) {
            found.add(Candidate.of("new", "keyword", "", Candidate.Origin.KEYWORD));
        } else if (ofType) {
            found.add(Candidate.of("class", "keyword", "", Candidate.Origin.KEYWORD));
        }
        if (type.get() instanceof ArrayType && !ofType) {
            found.add(Candidate.of("length", "instance", "int", Candidate.Origin.MEMBER));
        }
        return withParentheses(found);
    }

    /** A method that can do without arguments, and has no other form, is proposed with both. */
    static List<Candidate> withParentheses(List<Candidate> candidates) {
        Set<String> withArguments = new HashSet<>();
        for (Candidate each : candidates) {
            if (each.text().endsWith("(")) {
                withArguments.add(each.name());
            }
        }
        return candidates.stream()
                .map(
                        each ->
                                each.text().endsWith("()") && withArguments.contains(each.name())
                                        ? new Candidate(
                                                each.name(),
                                                each.name() + "(",
                                                each.kind(),
                                                each.signature(),
                                                each.origin(),
                                                each.fits(),
                                                each.poor())
                                        : each)
                .toList();
    }

    Candidate candidate(
            Element element,
            TypeMirror owner,
            Expected expected,
            Candidate.Origin origin,
            boolean reference) {
        String name = element.getSimpleName().toString();
        boolean poor = study.elements.isDeprecated(element);
        boolean ofObject =
                element.getEnclosingElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals("java.lang.Object");
        Candidate.Origin from = ofObject ? Candidate.Origin.OBJECT : origin;
        if (element instanceof ExecutableElement method) {
            ExecutableType type = (ExecutableType) as(method, owner);
            String text = name + (reference ? "" : method.getParameters().isEmpty() ? "()" : "(");
            return new Candidate(
                    name,
                    text,
                    "function",
                    Signatures.ofCall(method, type),
                    from,
                    expected.fits(type.getReturnType()),
                    poor);
        }
        if (element instanceof TypeElement type) {
            return new Candidate(
                    name,
                    name,
                    "class",
                    type.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    origin == Candidate.Origin.SCOPE ? Candidate.Origin.TYPE : from,
                    false,
                    poor);
        }
        TypeMirror type = as(element, owner);
        return new Candidate(
                name, name, "instance", Signatures.type(type), from, expected.fits(type), poor);
    }

    private TypeMirror as(Element member, TypeMirror owner) {
        if (owner instanceof DeclaredType declared
                && owner.getKind() == TypeKind.DECLARED
                && !member.getModifiers().contains(Modifier.STATIC)
                && member.getEnclosingElement() instanceof TypeElement type
                && study.types.isSubtype(
                        study.types.erasure(declared), study.types.erasure(type.asType()))) {
            return study.types.asMemberOf(declared, member);
        }
        return member.asType();
    }
}
