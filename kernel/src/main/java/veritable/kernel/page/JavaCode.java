package veritable.kernel.page;

import java.util.Locale;
import veritable.kernel.notebook.JavaToken;

/** Java in colours. */
final class JavaCode {
    private JavaCode() {}

    static String html(String code) {
        StringBuilder out = new StringBuilder();
        for (JavaToken token : JavaToken.of(code)) {
            String text = Escape.html(token.text());
            switch (token.kind()) {
                case SPACE, NAME, SYMBOL -> out.append(text);
                case COMMENT, KEYWORD, TYPE, NUMBER, TEXT, ANNOTATION ->
                        out.append("<span class=\"j-")
                                .append(token.kind().name().toLowerCase(Locale.ROOT))
                                .append("\">")
                                .append(text)
                                .append("</span>");
            }
        }
        return out.toString();
    }
}
