package veritable.jupyter;

import java.util.stream.Stream;
import veritable.language.Language;

/**
 * The language that results are shown in; the reports themselves stay as they are.
 *
 * <pre>{@code
 * Languages.use("zh")
 * }</pre>
 */
public final class Languages {
    private Languages() {}

    /**
     * Has results shown in that language from now on, as {@code %language} does.
     *
     * @param tag {@code zh} or {@code en}
     * @throws IllegalArgumentException if it is another one
     */
    public static void use(String tag) {
        SessionLanguage.choose(
                Stream.of(Language.values())
                        .filter(each -> each.tag().equals(tag))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "\"" + tag + "\" (expected zh or en)")));
    }
}
