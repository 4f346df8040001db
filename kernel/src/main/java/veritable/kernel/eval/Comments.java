package veritable.kernel.eval;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.tools.DiagnosticCollector;
import org.jspecify.annotations.Nullable;

/**
 * The comments of classes, as their source or the pages of their Javadoc have them; those of the
 * classes last asked for are kept.
 */
final class Comments {
    private static final int KEPT = 50;

    private final Compiling compiling;
    private final Sources sources = new Sources();
    private final Map<String, Map<String, Found>> byClass =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<String, Found>> eldest) {
                    return size() > KEPT;
                }
            };

    Comments(Compiling compiling) {
        this.compiling = compiling;
    }

    /**
     * @param comment without its stars
     * @param names of the parameters
     */
    record Found(String comment, List<String> names) {
        static final Found NOTHING = new Found("", List.of());
    }

    synchronized Found of(Element element, Study study) {
        Element top = element;
        while (top.getEnclosingElement() instanceof TypeElement around) {
            top = around;
        }
        if (!(top instanceof TypeElement type) || type.getSimpleName().contentEquals("$")) {
            return Found.NOTHING;
        }
        String name = type.getQualifiedName().toString();
        Map<String, Found> known = byClass.get(name);
        if (known == null) {
            ModuleElement module = study.elements.getModuleOf(type);
            String moduleName = module == null ? "" : module.getQualifiedName().toString();
            known =
                    sources.of(moduleName, name, compiling.classPath())
                            .map(this::read)
                            .orElse(Map.of());
            if (!known.isEmpty()) {
                byClass.put(name, known);
            }
        }
        return known.isEmpty()
                ? onPage(element, study)
                : known.getOrDefault(key(element), Found.NOTHING);
    }

    /** Where there is no source there may be what Javadoc made of it. */
    private Found onPage(Element element, Study study) {
        Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
        PackageElement home = study.elements.getPackageOf(element);
        if (!(owner instanceof TypeElement type) || home == null) {
            return Found.NOTHING;
        }
        String folder = home.getQualifiedName().toString().replace('.', '/');
        String page = (folder.isEmpty() ? "" : folder + "/") + key(owner).substring(1) + ".html";
        Map<String, Found> known = byClass.get(page);
        if (known == null) {
            String name = type.getSimpleName().toString();
            known =
                    sources.page(page, compiling.classPath())
                            .map(html -> JavadocPage.read(html, name))
                            .orElse(Map.of());
            if (!known.isEmpty()) {
                byClass.put(page, known);
            }
        }
        String member = key(element).substring(key(owner).length());
        return known.getOrDefault(
                member.startsWith("#") ? member.substring(1) : member, Found.NOTHING);
    }

    private Map<String, Found> read(String source) {
        Map<String, Found> found = new HashMap<>();
        JavacTask task = compiling.task(new DiagnosticCollector<>(), List.of(source));
        DocTrees trees = DocTrees.instance(task);
        CompilationUnitTree unit;
        try {
            unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new TreePathScanner<@Nullable Void, String>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, String owner) {
                String name = owner + "." + tree.getSimpleName();
                add(name, List.of());
                return super.visitClass(tree, name);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree tree, String owner) {
                String types =
                        tree.getParameters().stream()
                                .map(each -> simple(each.getType()))
                                .collect(Collectors.joining(","));
                List<String> names =
                        tree.getParameters().stream()
                                .map(each -> each.getName().toString())
                                .toList();
                add(owner + "#" + tree.getName() + "(" + types + ")", names);
                return null;
            }

            @Override
            public @Nullable Void visitVariable(VariableTree tree, String owner) {
                add(owner + "#" + tree.getName(), List.of());
                return null;
            }

            private void add(String key, List<String> names) {
                String comment = trees.getDocComment(getCurrentPath());
                found.put(key, new Found(comment == null ? "" : comment, names));
            }
        }.scan(new TreePath(unit), "");
        return found;
    }

    private static String simple(@Nullable Tree type) {
        if (type instanceof ParameterizedTypeTree generic) {
            return simple(generic.getType());
        } else if (type instanceof AnnotatedTypeTree annotated) {
            return simple(annotated.getUnderlyingType());
        } else if (type instanceof ArrayTypeTree array) {
            return simple(array.getType()) + "[]";
        } else if (type instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return String.valueOf(type);
    }

    private static String key(Element element) {
        if (element instanceof TypeElement type) {
            Element around = type.getEnclosingElement();
            return (around instanceof TypeElement ? key(around) : "") + "." + type.getSimpleName();
        }
        Element owner = element.getEnclosingElement();
        String prefix = (owner instanceof TypeElement ? key(owner) : "") + "#";
        if (element instanceof ExecutableElement method) {
            String name =
                    method.getKind() == ElementKind.CONSTRUCTOR
                            ? "<init>"
                            : method.getSimpleName().toString();
            return prefix
                    + name
                    + method.getParameters().stream()
                            .map(each -> simple(each.asType()))
                            .collect(Collectors.joining(",", "(", ")"));
        }
        return prefix + element.getSimpleName();
    }

    private static String simple(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.asElement().getSimpleName().toString();
        } else if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        } else if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        }
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }
}
