package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Technology;

/** An image and its tag: docker.io/istio/pilot:1.21.0. */
record Image(Technology technology, VersionSpan span) {
    /** Tells what the path of an image is of. */
    interface Paths {
        @Nullable Technology of(String path);
    }

    /** The image that the word from {@code from} to {@code end} names, or null. */
    static @Nullable Image of(String text, int from, int end, Paths paths) {
        int colon = text.lastIndexOf(':', end - 1);
        if (colon <= from || colon + 1 >= end || isAddress(text, from, end)) {
            return null;
        }
        char tag = text.charAt(colon + 1);
        if (!Letters.isDigit(tag) && tag != 'v') {
            return null;
        }
        int start = Math.max(from, text.lastIndexOf('=', colon) + 1);
        String path = text.substring(start, colon);
        Technology technology = paths.of(path);
        VersionSpan span = technology == null ? null : SpanReader.at(text, colon + 1);
        if (technology == null || span == null || span.start() < start) {
            return null;
        }
        boolean port = span.isInteger() && (span.first() >= 100 || path.indexOf('.') > 0);
        return port || span.isInteger() && Letters.isDigit(text, colon - 1)
                ? null
                : new Image(technology, span);
    }

    private static boolean isAddress(String text, int from, int end) {
        int scheme = text.indexOf("://", from);
        return scheme >= 0 && scheme < end;
    }
}
