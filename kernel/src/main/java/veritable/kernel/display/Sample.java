package veritable.kernel.display;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of many values.
 *
 * @param tail the last ones, after a gap; none if all are in the head
 * @param size how many there are; if that isn't known, how many were looked at and that there are
 *     more
 */
record Sample(List<@Nullable Object> head, List<@Nullable Object> tail, long size, boolean exact) {
    Sample {
        head = Collections.unmodifiableList(new ArrayList<>(head));
        tail = Collections.unmodifiableList(new ArrayList<>(tail));
    }

    List<@Nullable Object> all() {
        List<@Nullable Object> all = new ArrayList<>(head);
        all.addAll(tail);
        return all;
    }

    static Sample of(Collection<?> values, int rows) {
        if (values instanceof List<?> list && values instanceof RandomAccess) {
            return of(list.size(), list::get, rows);
        }
        int size = values.size();
        List<@Nullable Object> head = new ArrayList<>();
        Deque<List<@Nullable Object>> tail = new ArrayDeque<>();
        int index = 0;
        for (Object value : values) {
            if (index < head(size, rows)) {
                head.add(value);
            } else if (index >= size - tail(size, rows)) {
                // a queue holds no null, a list of one does
                tail.add(Collections.singletonList(value));
            }
            index++;
        }
        List<@Nullable Object> last = new ArrayList<>();
        tail.forEach(last::addAll);
        return new Sample(head, last, size, true);
    }

    static Sample ofArray(Object array, int rows) {
        return of(Array.getLength(array), index -> Array.get(array, index), rows);
    }

    static Sample of(int size, IntFunction<? extends @Nullable Object> values, int rows) {
        List<@Nullable Object> head = new ArrayList<>();
        for (int i = 0; i < head(size, rows); i++) {
            head.add(values.apply(i));
        }
        List<@Nullable Object> tail = new ArrayList<>();
        for (int i = size - tail(size, rows); i < size; i++) {
            tail.add(values.apply(i));
        }
        return new Sample(head, tail, size, true);
    }

    /** Takes the first ones only, as there may be no end. */
    static Sample of(Iterator<?> values, int rows) {
        List<@Nullable Object> head = new ArrayList<>();
        while (head.size() < rows && values.hasNext()) {
            head.add(values.next());
        }
        return new Sample(head, List.of(), head.size(), !values.hasNext());
    }

    private static int head(int size, int rows) {
        return size <= rows ? size : (rows + 1) / 2;
    }

    private static int tail(int size, int rows) {
        return size <= rows ? 0 : rows / 2;
    }
}
