package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** The technology that an image or module path names: by its last part, else by its owner. */
final class ImageNames {
    private ImageNames() {}

    static @Nullable Technology in(String value, Technologies technologies) {
        String bare = value.strip();
        int from = 0;
        int to = bare.length();
        while (from < to && "\"'".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "\"'".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        String path = bare.substring(from, to);
        int colon = path.lastIndexOf(':');
        return path.isEmpty() || path.indexOf(' ') >= 0
                ? null
                : of(colon > 0 ? path.substring(0, colon) : path, technologies);
    }

    static @Nullable Technology of(String path, Technologies technologies) {
        int end = path.length();
        int last = path.lastIndexOf('/');
        Technology owner =
                last < 0
                        ? null
                        : technologies
                                .find(path.substring(path.lastIndexOf('/', last - 1) + 1))
                                .orElse(null);
        if (owner != null) {
            return owner;
        }
        for (int part = 0; part < 3 && end > 0; part++) {
            int slash = path.lastIndexOf('/', end - 1);
            String name = path.substring(slash + 1, end);
            if (!name.isEmpty() && name.indexOf('.') < 0 && name.length() > 1) {
                Technology found = technologies.find(name).orElse(null);
                if (found != null) {
                    return found;
                }
            }
            end = slash;
            if (slash < 0) {
                break;
            }
        }
        return owner;
    }
}
