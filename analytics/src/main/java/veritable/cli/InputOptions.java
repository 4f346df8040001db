package veritable.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import veritable.technology.Technologies;

/** How reports are read. */
final class InputOptions {
    final Option encoding =
            Option.of(
                    "NAME",
                    "Encoding of the files, such as GB18030 (default: detected).",
                    "--encoding");
    final Option technologies =
            Option.file(
                    "CSV",
                    "Further technologies and aliases: columns name, domain, aliases.",
                    "--technologies");

    Optional<Charset> charset() {
        if (!encoding.isGiven()) {
            return Optional.empty();
        }
        String name = encoding.or("");
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException(
                    "--encoding " + name + ": no such encoding (UTF-8, GB18030, … expected)");
        }
    }

    Technologies technologies() {
        Technologies standard = Technologies.standard();
        return technologies.value().map(Path::of).map(standard::with).orElse(standard);
    }
}
