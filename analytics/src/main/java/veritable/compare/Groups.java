package veritable.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists by key, in the order in which the keys came. */
final class Groups<K, V> {
    private final Map<K, List<V>> lists = new LinkedHashMap<>();

    void add(K key, V value) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(value);
    }

    /** The values of the key; empty if there are none. */
    List<V> of(K key) {
        List<V> list = lists.get(key);
        return list == null ? List.of() : list;
    }

    Map<K, List<V>> all() {
        return lists;
    }
}
