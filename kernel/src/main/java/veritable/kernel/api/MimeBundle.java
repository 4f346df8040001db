package veritable.kernel.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value in several forms, of which a front end shows the richest it can.
 *
 * @param data the forms by MIME type: text, or for JSON types maps, lists, text, numbers and truth
 *     values; images in base64
 * @param metadata of the forms, by MIME type, such as the width of an image; often empty
 */
public record MimeBundle(Map<String, Object> data, Map<String, Object> metadata) {
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String MARKDOWN = "text/markdown";

    public MimeBundle {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** A value with the one form that all front ends show. */
    public static MimeBundle text(String text) {
        return of(TEXT, text);
    }

    /** A value with one form. */
    public static MimeBundle of(String mimeType, Object form) {
        return new MimeBundle(Map.of(mimeType, form), Map.of());
    }

    /** The same with one more form, or another one of this type. */
    public MimeBundle with(String mimeType, Object form) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(mimeType, form);
        return new MimeBundle(more, metadata);
    }

    /** The same with what a front end should know of a form. */
    public MimeBundle withMetadata(String mimeType, Object about) {
        Map<String, Object> more = new LinkedHashMap<>(metadata);
        more.put(mimeType, about);
        return new MimeBundle(data, more);
    }
}
