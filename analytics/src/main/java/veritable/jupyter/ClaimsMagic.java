package veritable.jupyter;

import java.util.List;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** {@code %claims}: what the reports claim, of one technology or of all. */
final class ClaimsMagic implements Magic {
    private final Desk desk;

    ClaimsMagic(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String help() {
        return """
        %claims [TECHNOLOGY]
        Shows every claim of one technology, where it stands, and how the claims lie to each other.

        Without a name, all claims are shown as a table.

        Examples:
          %claims Istio
          %claims Service Mesh Interface
        """;
    }

    @Override
    public Object call(MagicCall call, Notebook notebook) throws MagicException {
        if (call.arguments().isEmpty()) {
            return Tables.claims(desk.comparison(notebook));
        }
        try {
            String name = String.join(" ", call.arguments());
            return Technologies.of(desk.comparison(notebook), name);
        } catch (IllegalArgumentException e) {
            throw new MagicException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        return desk.technologies(call, notebook);
    }
}
