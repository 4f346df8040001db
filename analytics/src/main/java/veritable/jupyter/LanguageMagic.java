package veritable.jupyter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** {@code %language}: the language that results are shown in. */
final class LanguageMagic implements Magic {
    @Override
    public String name() {
        return "language";
    }

    @Override
    public String help() {
        return """
        %language zh|en
        Has results shown in Chinese or English; the reports themselves stay as they are.

        Without an argument it says which one it is. A session starts with that of the system.

        Example:
          %language zh
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        if (call.arguments().isEmpty()) {
            System.out.println(Labelled.current().text("language"));
            return null;
        }
        try {
            Languages.use(call.line().strip());
        } catch (IllegalArgumentException e) {
            throw new MagicException(String.valueOf(e.getMessage()), e);
        }
        return null;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        return Stream.of("en", "zh").filter(each -> each.startsWith(call.line().strip())).toList();
    }
}
