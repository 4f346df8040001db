package veritable.kernel.magic;

import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Says in which folder magics work. */
final class PwdMagic implements Magic {
    @Override
    public String name() {
        return "pwd";
    }

    @Override
    public String help() {
        return """
        %pwd
        The folder in which relative paths of magics, and commands, start; see %cd.
        """;
    }

    @Override
    public Object call(MagicCall call, Notebook notebook) throws MagicException {
        if (!call.line().isEmpty()) {
            throw new MagicException("\"" + call.line() + "\" (expected nothing)");
        }
        return notebook.workingDirectory().toString();
    }
}
