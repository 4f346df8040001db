package veritable.release;

/** Ids of products, which may become a part of a path or an address only if they are plain. */
final class Slug {
    private Slug() {}

    /** Whether it is made of lower-case letters, digits, hyphens and dots within. */
    static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean inside = i > 0 && (c == '-' || c == '.' && id.charAt(i - 1) != '.');
            if (!letter && !inside) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= 80;
    }
}
