package veritable.kernel.display;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;

/** Forms of what is of a MIME type already. */
final class Forms {
    private Forms() {}

    static MimeBundle of(String mimeType, Object content, Limits limits) {
        if (mimeType.equals(MimeBundle.TEXT)) {
            return MimeBundle.text(Plain.cut(text(content), limits.characters()));
        }
        if (isJson(mimeType)) {
            return json(mimeType, content, limits);
        }
        boolean written = mimeType.startsWith("text/") || mimeType.endsWith("+xml");
        if (written || !(content instanceof byte[] bytes)) {
            String text = text(content);
            return MimeBundle.of(mimeType, text)
                    .with(
                            MimeBundle.TEXT,
                            written
                                    ? Plain.cut(text, limits.characters())
                                    : about(mimeType, text.length() / 4L * 3));
        }
        return MimeBundle.of(mimeType, Base64.getEncoder().encodeToString(bytes))
                .with(MimeBundle.TEXT, about(mimeType, bytes.length));
    }

    private static String about(String mimeType, long bytes) {
        return mimeType + ", " + Counts.size(bytes);
    }

    private static String text(Object content) {
        return content instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : content.toString();
    }

    private static boolean isJson(String mimeType) {
        return mimeType.equals("application/json") || mimeType.endsWith("+json");
    }

    /** Takes a document or a tree. */
    static MimeBundle json(String mimeType, Object content, Limits limits) {
        Gson gson =
                new GsonBuilder()
                        .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create();
        String document =
                content instanceof CharSequence || content instanceof byte[]
                        ? text(content)
                        : gson.toJson(content);
        Object tree = gson.fromJson(document, Object.class);
        if (tree == null) {
            return MimeBundle.text("null");
        }
        return MimeBundle.of(mimeType, tree)
                .with(MimeBundle.TEXT, Plain.cut(gson.toJson(tree), limits.characters()));
    }
}
