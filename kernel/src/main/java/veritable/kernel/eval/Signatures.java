package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What is declared, in a line. */
final class Signatures {
    private Signatures() {}

    /** Types as a person writes them, without packages and annotations. */
    static String type(TypeMirror type) {
        return type.toString()
                .replaceAll("@[\\w.]+(\\([^)]*\\))?\\s*", "")
                .replaceAll("capture#\\d+ of ", "")
                .replaceAll("\\b(?:[a-z][\\w]*\\.)+(?=\\p{Lu})", "")
                .replaceAll("(?<![\\w$])\\$\\.", "")
                .replaceAll(",(?=\\S)", ", ");
    }

    /** Such as {@code (int begin, int end): String}. */
    static String ofCall(ExecutableElement method, ExecutableType type) {
        String result =
                method.getKind() == ElementKind.CONSTRUCTOR
                        ? ""
                        : ": " + type(type.getReturnType());
        return "(" + parameters(method, type, names(method)) + ")" + result;
    }

    /** The names of its parameters; empty if the compiler has made them up. */
    static List<String> names(ExecutableElement method) {
        List<String> names =
                method.getParameters().stream()
                        .map(each -> each.getSimpleName().toString())
                        .toList();
        return names.stream().anyMatch(each -> each.matches("arg\\d+")) ? List.of() : names;
    }

    private static String parameters(
            ExecutableElement method, ExecutableType type, List<String> names) {
        List<String> parameters = new ArrayList<>();
        List<? extends TypeMirror> types = type.getParameterTypes();
        for (int i = 0; i < types.size(); i++) {
            String each = type(types.get(i));
            if (method.isVarArgs() && i == types.size() - 1) {
                each = each.replaceFirst("\\[\\]$", "...");
            }
            parameters.add(i < names.size() ? each + " " + names.get(i) : each);
        }
        return String.join(", ", parameters);
    }

    /** A whole declaration, without its body. */
    static String ofDeclaration(Element element, List<String> names) {
        if (element instanceof ExecutableElement method) {
            return ofMethod(method, names);
        }
        if (element.getKind() == ElementKind.PACKAGE) {
            return "package " + element;
        }
        return element instanceof TypeElement type
                ? ofType(type)
                : modifiers(element) + type(element.asType()) + " " + element.getSimpleName();
    }

    private static String ofMethod(ExecutableElement method, List<String> names) {
        Element owner = Objects.requireNonNull(method.getEnclosingElement());
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        StringBuilder text = new StringBuilder(modifiers(method));
        text.append(typeParameters(method.getTypeParameters()));
        if (constructor) {
            text.append(owner.getSimpleName());
        } else {
            text.append(type(method.getReturnType())).append(" ");
            text.append(
                    owner.getSimpleName().contentEquals("$") ? "" : owner.getSimpleName() + ".");
            text.append(method.getSimpleName());
        }
        ExecutableType type = (ExecutableType) method.asType();
        text.append("(").append(parameters(method, type, names)).append(")");
        if (!method.getThrownTypes().isEmpty()) {
            text.append(
                    method.getThrownTypes().stream()
                            .map(Signatures::type)
                            .collect(Collectors.joining(", ", " throws ", "")));
        }
        return text.toString();
    }

    private static String ofType(TypeElement type) {
        StringBuilder text = new StringBuilder(modifiers(type));
        String kind = type.getKind().name().toLowerCase(Locale.ROOT);
        text.append(kind.equals("annotation_type") ? "@interface" : kind).append(" ");
        String name = type.getQualifiedName().toString();
        text.append(name.startsWith("$.") ? name.substring(2) : name);
        text.append(typeParameters(type.getTypeParameters()).strip());
        TypeMirror parent = type.getSuperclass();
        if (parent.getKind() == TypeKind.DECLARED && !parent.toString().startsWith("java.lang.")) {
            text.append(" extends ").append(type(parent));
        }
        if (!type.getInterfaces().isEmpty()) {
            text.append(type.getKind().isInterface() ? " extends " : " implements ");
            text.append(
                    type.getInterfaces().stream()
                            .map(Signatures::type)
                            .collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    private static String typeParameters(List<? extends TypeParameterElement> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        return parameters.stream()
                .map(
                        each -> {
                            String bounds =
                                    each.getBounds().stream()
                                            .map(Signatures::type)
                                            .filter(bound -> !bound.equals("Object"))
                                            .collect(Collectors.joining(" & "));
                            return each + (bounds.isEmpty() ? "" : " extends " + bounds);
                        })
                .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String modifiers(Element element) {
        boolean ofInterface =
                element.getKind().isInterface()
                        || element.getEnclosingElement() != null
                                && element.getEnclosingElement().getKind().isInterface();
        boolean ofCell =
                element.getEnclosingElement() == null
                        || element.getEnclosingElement().getSimpleName().contentEquals("$");
        if (ofCell) {
            return "";
        }
        return element.getModifiers().stream()
                .filter(each -> each != Modifier.NATIVE && each != Modifier.SYNCHRONIZED)
                .filter(each -> !ofInterface || each != Modifier.ABSTRACT)
                .map(each -> each + " ")
                .collect(Collectors.joining());
    }
}
