package veritable.kernel.display;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types a class is of, the most specific first. */
final class Ancestry {
    private Ancestry() {}

    /**
     * The class itself, then its superclass and interfaces in the order of their declaration, then
     * theirs; {@code Object} last. Arrays are of the array types of what their elements are of.
     */
    static Set<Class<?>> of(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        List<Class<?>> level = List.of(type);
        while (!level.isEmpty()) {
            all.addAll(level);
            List<Class<?>> next = new ArrayList<>();
            level.forEach(each -> next.addAll(parents(each)));
            next.removeAll(all);
            level = next;
        }
        all.remove(Object.class);
        all.add(Object.class);
        return all;
    }

    private static List<Class<?>> parents(Class<?> type) {
        List<Class<?>> parents = new ArrayList<>();
        Class<?> element = type.getComponentType();
        if (element != null && !element.isPrimitive() && element != Object.class) {
            parents(element).forEach(each -> parents.add(each.arrayType()));
            if (element.isInterface()) {
                parents.add(Object[].class);
            }
        }
        Class<?> parent = type.getSuperclass();
        if (parent != null && parent != Object.class) {
            parents.add(parent);
        }
        parents.addAll(List.of(type.getInterfaces()));
        return parents;
    }
}
