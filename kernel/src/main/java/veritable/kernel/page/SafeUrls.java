package veritable.kernel.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** Lets through links to pages, mail and places, and images that are data. */
final class SafeUrls implements UrlSanitizer {
    private static final Pattern IMAGE =
            Pattern.compile("data:image/(png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    @Override
    public String sanitizeLinkUrl(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        boolean isSafe =
                lower.startsWith("http:")
                        || lower.startsWith("https:")
                        || lower.startsWith("mailto:")
                        || !SCHEME.matcher(lower.replaceAll("[\\x00-\\x20]", "")).matches();
        return isSafe ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return IMAGE.matcher(url).matches() ? url : "";
    }
}
