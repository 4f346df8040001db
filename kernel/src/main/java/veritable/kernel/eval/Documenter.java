package veritable.kernel.eval;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.DiagnosticCollector;
import org.jspecify.annotations.Nullable;

/** Explains the name at a place of a cell, or the method whose arguments the place is among. */
final class Documenter {
    private final Compiling compiling;
    private final Declared declared;
    private final ClassNames names;
    private final Comments comments;
    private final Function<String, Optional<Variable>> variables;

    Documenter(
            Compiling compiling,
            Declared declared,
            ClassNames names,
            Function<String, Optional<Variable>> variables) {
        this.compiling = compiling;
        this.declared = declared;
        this.names = names;
        this.variables = variables;
        comments = new Comments(compiling);
    }

    Optional<Documentation> at(String code, int cursor, int detail) {
        List<Token> tokens = Tokens.withoutComments(code);
        for (Token each : asked(tokens, cursor)) {
            synchronized (compiling) {
                Optional<Documentation> found = of(code, each, detail);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The name at the cursor, then those of the calls around it. */
    private static List<Token> asked(List<Token> tokens, int cursor) {
        List<Token> asked = new ArrayList<>();
        Deque<Token> calls = new ArrayDeque<>();
        for (int i = 0; i < tokens.size() && tokens.get(i).start() <= cursor; i++) {
            Token each = tokens.get(i);
            if (each.isName() && each.end() >= cursor) {
                asked.add(each);
            } else if (each.opens() && each.end() <= cursor) {
                calls.push(called(tokens, i));
            } else if (each.closes() && each.end() <= cursor && !calls.isEmpty()) {
                calls.pop();
            }
        }
        calls.stream().filter(Token::isName).forEach(asked::add);
        return asked;
    }

    /** The name before a bracket and its type arguments. */
    private static Token called(List<Token> tokens, int bracket) {
        int i = bracket - 1;
        if (i > 0 && tokens.get(i).is(">")) {
            while (i > 0 && !tokens.get(i).is("<")) {
                i--;
            }
            i--;
        }
        return tokens.get(bracket).is("(") && i >= 0 ? tokens.get(i) : tokens.get(bracket);
    }

    private Optional<Documentation> of(String code, Token name, int detail) {
        Sketch sketch = Sketch.whole(code, name.start(), declared);
        Study study = Study.of(sketch, compiling);
        Optional<TreePath> path = study.named(name.text(), sketch.place());
        List<Element> elements =
                path.map(each -> elements(each, name.text(), study)).orElse(List.of());
        if (elements.isEmpty()) {
            elements = elsewhere(name.text(), study);
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        String source = declared.source(name.text());
        Element first = elements.get(0);
        if (!source.isEmpty() && isOfSession(first)) {
            return Optional.of(only(source));
        }
        Optional<Variable> variable =
                first.getKind() == ElementKind.FIELD && isOfSession(first)
                        ? variables.apply(name.text())
                        : Optional.empty();
        if (variable.isPresent()) {
            return Optional.of(only(Values.declaration(variable.get())));
        }
        List<Documentation.Entry> entries = new ArrayList<>();
        for (Element each : elements) {
            boolean told = entries.isEmpty() || detail > 0;
            entries.add(entry(each, told, study));
        }
        return Optional.of(new Documentation(entries));
    }

    private static Documentation only(String signature) {
        return new Documentation(
                List.of(new Documentation.Entry(signature, Documentation.Comment.NONE)));
    }

    private static boolean isOfSession(Element element) {
        Element owner = element.getEnclosingElement();
        return owner != null && owner.getSimpleName().contentEquals("$");
    }

    /** What a name stands for, what is meant first. */
    private List<Element> elements(TreePath path, String name, Study study) {
        List<Element> found = new ArrayList<>();
        NewClassTree made = made(path);
        if (made != null) {
            TreePath parent = path.getParentPath();
            while (parent.getLeaf() != made) {
                parent = parent.getParentPath();
            }
            study.element(parent)
                    .filter(each -> each.getKind() == ElementKind.CONSTRUCTOR)
                    .ifPresent(found::add);
        }
        study.element(path)
                .filter(this::isKnown)
                .filter(each -> !isMember(each) || Study.isAccessible(each))
                .ifPresent(found::add);
        if (made != null && !found.isEmpty()) {
            Element last = found.get(found.size() - 1);
            TypeElement type =
                    last instanceof TypeElement one
                            ? one
                            : last.getEnclosingElement() instanceof TypeElement owner
                                    ? owner
                                    : null;
            if (type != null) {
                type.getEnclosedElements().stream()
                        .filter(each -> each.getKind() == ElementKind.CONSTRUCTOR)
                        .filter(each -> !found.contains(each) && Study.isAccessible(each))
                        .forEach(found::add);
            }
        }
        Optional<ExpressionTree> receiver = Study.receiver(path);
        Optional<TypeMirror> owner = receiver.flatMap(each -> study.type(path, each));
        List<Element> others = new ArrayList<>();
        if (owner.isPresent()) {
            others.addAll(study.membersOf(owner.get()));
        } else if (!found.isEmpty()
                && found.get(0).getEnclosingElement() instanceof TypeElement type) {
            others.addAll(study.elements.getAllMembers(type));
        } else if (found.isEmpty()) {
            others.addAll(study.inScope(path));
        }
        boolean methods = found.isEmpty() || found.get(0).getKind() == ElementKind.METHOD;
        for (Element each : others) {
            if (methods
                    && each.getSimpleName().contentEquals(name)
                    && (found.isEmpty() || each instanceof ExecutableElement)
                    && !found.contains(each)
                    && Study.isAccessible(each)) {
                found.add(each);
            }
        }
        return found;
    }

    /** A field is often called as the method that gives it. */
    private static boolean isMember(Element element) {
        return element.getKind().isField() || element.getKind() == ElementKind.METHOD;
    }

    private boolean isKnown(Element element) {
        if (element instanceof PackageElement named) {
            return names.isPackage(named.getQualifiedName().toString());
        }
        TypeMirror type = element.asType();
        return type == null || type.getKind() != TypeKind.ERROR && type.getKind() != TypeKind.OTHER;
    }

    private static @Nullable NewClassTree made(TreePath path) {
        TreePath parent = path.getParentPath();
        Tree child = path.getLeaf();
        if (parent != null && parent.getLeaf() instanceof ParameterizedTypeTree type) {
            child = type;
            parent = parent.getParentPath();
        }
        return parent != null
                        && parent.getLeaf() instanceof NewClassTree made
                        && made.getIdentifier() == child
                ? made
                : null;
    }

    /** A class that isn't imported, if there is one of that name. */
    private List<Element> elsewhere(String name, Study study) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return List.of();
        }
        names.read(compiling.classPath());
        return names.readPackages().stream()
                .sorted()
                .filter(each -> names.in(each).contains(name))
                .map(each -> (Element) study.elements.getTypeElement(each + "." + name))
                .filter(each -> each != null)
                .limit(1)
                .toList();
    }

    private Documentation.Entry entry(Element element, boolean told, Study study) {
        List<String> parameters = List.of();
        if (element instanceof ExecutableElement method) {
            parameters = Signatures.names(method);
            if (parameters.isEmpty()) {
                parameters = comments.of(method, study).names();
            }
        }
        return new Documentation.Entry(
                Signatures.ofDeclaration(element, parameters),
                told ? comment(element, study, 0) : Documentation.Comment.NONE);
    }

    private Documentation.Comment comment(Element element, Study study, int depth) {
        String own = comments.of(element, study).comment();
        Documentation.Comment inherited = Documentation.Comment.NONE;
        if ((own.isBlank() || own.contains("{@inheritDoc}"))
                && depth < 8
                && element instanceof ExecutableElement method
                && element.getEnclosingElement() instanceof TypeElement type) {
            for (ExecutableElement each : overridden(method, type, type.asType(), study)) {
                inherited = comment(each, study, depth + 1);
                if (!inherited.text().isEmpty()) {
                    break;
                }
            }
        }
        return own.isBlank() ? inherited : written(compiling, own, inherited);
    }

    private static List<ExecutableElement> overridden(
            ExecutableElement method, TypeElement type, TypeMirror from, Study study) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeMirror above : study.types.directSupertypes(from)) {
            for (TypeElement each : study.classes(above).stream().limit(1).toList()) {
                each.getEnclosedElements().stream()
                        .filter(ExecutableElement.class::isInstance)
                        .map(ExecutableElement.class::cast)
                        .filter(one -> study.elements.overrides(method, one, type))
                        .forEach(found::add);
                found.addAll(overridden(method, type, above, study));
            }
        }
        return found;
    }

    /** A comment of any author in forms that are safe to show. */
    static Documentation.Comment written(
            Compiling compiling, String comment, Documentation.Comment inherited) {
        String unit = "/**" + comment.replace("*/", "* /") + "*/ class $ {}";
        JavacTask task = compiling.task(new DiagnosticCollector<>(), List.of(unit));
        try {
            var parsed = task.parse().iterator().next();
            TreePath path = new TreePath(new TreePath(parsed), parsed.getTypeDecls().get(0));
            DocCommentTree tree = DocTrees.instance(task).getDocCommentTree(path);
            return tree == null
                    ? Documentation.Comment.NONE
                    : new Documentation.Comment(
                            CommentWriter.write(tree, CommentForm.HTML, inherited.html()),
                            CommentWriter.write(tree, CommentForm.MARKDOWN, inherited.markdown()),
                            CommentWriter.write(tree, CommentForm.TEXT, inherited.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
