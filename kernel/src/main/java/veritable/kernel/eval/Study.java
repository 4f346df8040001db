package veritable.kernel.eval;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticCollector;
import org.jspecify.annotations.Nullable;

/** A sketch as the compiler understands it. */
final class Study {
    final Elements elements;
    final Types types;
    private final Trees trees;
    private final CompilationUnitTree unit;

    private Study(JavacTask task, CompilationUnitTree unit) {
        this.unit = unit;
        trees = Trees.instance(task);
        elements = task.getElements();
        types = task.getTypes();
    }

    /** The caller holds the lock of what compiles for as long as it uses the study. */
    static Study of(Sketch sketch, Compiling compiling) {
        JavacTask task = compiling.task(new DiagnosticCollector<>(), List.of(sketch.text()));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            task.analyze();
            return new Study(task, unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the mark stands in the tree, if the parser found a place for it. */
    Optional<TreePath> mark() {
        return find(tree -> name(tree).equals(Sketch.MARK));
    }

    /** The tree whose name begins at a place of the sketch. */
    Optional<TreePath> named(String name, int place) {
        SourcePositions positions = trees.getSourcePositions();
        return find(
                tree -> {
                    if (!name(tree).equals(name)) {
                        return false;
                    }
                    long start = positions.getStartPosition(unit, tree);
                    long end = positions.getEndPosition(unit, tree);
                    return tree instanceof IdentifierTree
                            ? start == place
                            : tree instanceof MemberSelectTree
                                            || tree instanceof MemberReferenceTree
                                    ? end == place + name.length()
                                    : start <= place && place <= end;
                });
    }

    private interface Wanted {
        boolean is(Tree tree);
    }

    private Optional<TreePath> find(Wanted wanted) {
        TreePath[] found = new TreePath[1];
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
                if (tree != null && wanted.is(tree)) {
                    found[0] = new TreePath(getCurrentPath(), tree);
                }
                return super.scan(tree, nothing);
            }

            /** What is no statement may be what is being typed. */
            @Override
            public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
                return scan(tree.getErrorTrees(), nothing);
            }
        }.scan(new TreePath(unit), null);
        return Optional.ofNullable(found[0]);
    }

    private static String name(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        } else if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        } else if (tree instanceof MemberReferenceTree reference) {
            return String.valueOf(reference.getName());
        } else if (tree instanceof VariableTree variable) {
            return String.valueOf(variable.getName());
        } else if (tree instanceof MethodTree method) {
            return method.getName().toString();
        } else if (tree instanceof ClassTree type) {
            return type.getSimpleName().toString();
        }
        return "";
    }

    Optional<Element> element(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    Optional<Element> element(TreePath path, Tree child) {
        return element(new TreePath(path, child));
    }

    /** The type of a tree under a path; none if the compiler couldn't tell. */
    Optional<TypeMirror> type(TreePath path, Tree child) {
        TypeMirror type = trees.getTypeMirror(new TreePath(path, child));
        return Optional.ofNullable(type)
                .filter(
                        each ->
                                each.getKind() != TypeKind.ERROR
                                        && each.getKind() != TypeKind.NONE);
    }

    /** What the member at a path is a member of, such as {@code a.b} in {@code a.b.c}. */
    static Optional<ExpressionTree> receiver(TreePath path) {
        if (path.getLeaf() instanceof MemberSelectTree select) {
            return Optional.of(select.getExpression());
        }
        return path.getLeaf() instanceof MemberReferenceTree reference
                ? Optional.of(reference.getQualifierExpression())
                : Optional.empty();
    }

    /** Variables, methods and types that can be used by their simple name, the closest first. */
    List<Element> inScope(TreePath path) {
        Map<Tree, TreePath> around = new LinkedHashMap<>();
        for (TreePath each = path; each != null; each = each.getParentPath()) {
            around.put(each.getLeaf(), each);
        }
        long end = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        List<Element> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                Tree parent = getCurrentPath().getParentPath().getLeaf();
                boolean visible =
                        (around.containsKey(parent) || parent instanceof BindingPatternTree)
                                && !(parent instanceof ClassTree)
                                && !around.containsKey(tree)
                                && trees.getSourcePositions().getStartPosition(unit, tree) < end;
                if (visible && !tree.getName().contentEquals(Sketch.MARK)) {
                    element(getCurrentPath()).ifPresent(found::add);
                }
                return super.visitVariable(tree, nothing);
            }

            @Override
            public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
                return scan(tree.getErrorTrees(), nothing);
            }
        }.scan(new TreePath(unit), null);
        java.util.Collections.reverse(found);
        for (TreePath each : around.values()) {
            if (each.getLeaf() instanceof ClassTree) {
                element(each)
                        .filter(TypeElement.class::isInstance)
                        .ifPresent(type -> found.addAll(members((TypeElement) type)));
            }
        }
        return found;
    }

    private List<Element> members(TypeElement type) {
        List<Element> members = new ArrayList<>(elements.getAllMembers(type));
        boolean outermost = type.getSimpleName().contentEquals("$");
        members.removeIf(
                each ->
                        each.getSimpleName().toString().startsWith("$")
                                || outermost && each.getEnclosingElement() != type);
        return members;
    }

    /** All that values of a type have. */
    List<Element> membersOf(TypeMirror type) {
        List<Element> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TypeElement each : classes(type)) {
            for (Element member : elements.getAllMembers(each)) {
                if (seen.add(member.toString())) {
                    members.add(member);
                }
            }
        }
        return members;
    }

    /** The classes whose members values of a type have. */
    List<TypeElement> classes(TypeMirror type) {
        List<TypeElement> classes = new ArrayList<>();
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element) {
            classes.add(element);
            if (element.getKind().isInterface()) {
                addObject(classes);
            }
        } else if (type instanceof TypeVariable variable) {
            classes.addAll(classes(variable.getUpperBound()));
        } else if (type instanceof IntersectionType intersection) {
            intersection.getBounds().forEach(each -> classes.addAll(classes(each)));
        } else if (type instanceof ArrayType) {
            addObject(classes);
        }
        return classes;
    }

    private void addObject(List<TypeElement> classes) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        if (object != null) {
            classes.add(object);
        }
    }

    /** Whether code of a cell may use it. */
    static boolean isAccessible(Element element) {
        if (element.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (each.getSimpleName().contentEquals("$")) {
                return true;
            }
        }
        return false;
    }
}
