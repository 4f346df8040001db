package veritable.kernel.eval;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The type that a place asks for, if it asks for one. */
record Expected(Optional<TypeMirror> type, Types types) {
    static Expected at(TreePath path, Study study) {
        return new Expected(type(path, study), study.types);
    }

    private static Optional<TypeMirror> type(TreePath path, Study study) {
        TreePath parent = path.getParentPath();
        Tree leaf = path.getLeaf();
        if (parent == null) {
            return Optional.empty();
        }
        Tree around = parent.getLeaf();
        if (around instanceof VariableTree variable
                && variable.getInitializer() == leaf
                && variable.getType() != null) {
            return study.type(parent, variable.getType());
        }
        if (around instanceof AssignmentTree assignment && assignment.getExpression() == leaf) {
            return study.type(parent, assignment.getVariable());
        }
        if (around instanceof MethodInvocationTree call) {
            return argument(study, parent, call, leaf);
        }
        if (around instanceof ReturnTree) {
            for (TreePath each = parent; each != null; each = each.getParentPath()) {
                if (each.getLeaf() instanceof MethodTree method && method.getReturnType() != null) {
                    return study.type(each, method.getReturnType());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeMirror> argument(
            Study study, TreePath path, MethodInvocationTree call, Tree leaf) {
        int index = call.getArguments().indexOf(leaf);
        return study.element(path, call.getMethodSelect())
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(method -> index >= 0 && index < method.getParameters().size())
                .map(method -> method.getParameters().get(index).asType());
    }

    boolean fits(TypeMirror offered) {
        if (type.isEmpty() || offered.getKind() == TypeKind.VOID) {
            return false;
        }
        return switch (offered.getKind()) {
            case EXECUTABLE, PACKAGE, MODULE, NONE, ERROR -> false;
            default -> types.isAssignable(types.erasure(offered), types.erasure(type.get()));
        };
    }
}
