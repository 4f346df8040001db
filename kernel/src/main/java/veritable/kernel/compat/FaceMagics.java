package veritable.kernel.compat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.magic.CellMagic;
import org.dflib.jjava.jupyter.kernel.magic.LineMagic;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** The magics of the base library's extensions; each is one of the notebook too. */
final class FaceMagics extends MagicsRegistry {
    private final Map<String, Magic> magics = new ConcurrentHashMap<>();
    private @Nullable Notebook notebook;
    private @Nullable Face face;

    /** From now on magics are registered with the notebook. */
    void open(Notebook notebook, Face face) {
        this.notebook = notebook;
        this.face = face;
    }

    @Override
    public MagicsRegistry registerLineMagic(String name, LineMagic<?, ?> magic) {
        super.registerLineMagic(name, magic);
        register(name);
        return this;
    }

    @Override
    public MagicsRegistry registerCellMagic(String name, CellMagic<?, ?> magic) {
        super.registerCellMagic(name, magic);
        register(name);
        return this;
    }

    private void register(String name) {
        Notebook open = notebook;
        if (open != null) {
            open.register(magics.computeIfAbsent(name, By::new));
        }
    }

    @Override
    public <T, K extends BaseKernel> T evalLineMagic(K kernel, String name, List<String> arguments)
            throws Exception {
        return getLineMagicNames().contains(name)
                ? super.<T, K>evalLineMagic(kernel, name, arguments)
                : other("%" + name + " " + String.join(" ", arguments));
    }

    @Override
    public <T, K extends BaseKernel> T evalCellMagic(
            K kernel, String name, List<String> arguments, String body) throws Exception {
        return getCellMagicNames().contains(name)
                ? super.<T, K>evalCellMagic(kernel, name, arguments, body)
                : other("%%" + name + " " + String.join(" ", arguments) + "\n" + body);
    }

    /** A magic of the notebook's own. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as the library does; none without a notebook
    private <T> T other(String cell) throws Exception {
        Notebook open = notebook;
        return open == null ? null : (T) open.run(cell);
    }

    private final class By implements Magic {
        private final String name;

        By(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String help() {
            boolean cell = getCellMagicNames().contains(name);
            return (cell ? "%%" : "%") + name + " …\nBrought by an extension, which says no more.";
        }

        @Override
        public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
            Face kernel = face;
            if (call.body().isPresent() && getCellMagicNames().contains(name)) {
                return FaceMagics.super.<@Nullable Object, @Nullable Face>evalCellMagic(
                        kernel, name, call.arguments(), call.body().get());
            }
            if (call.body().isEmpty() && getLineMagicNames().contains(name)) {
                return FaceMagics.super.<@Nullable Object, @Nullable Face>evalLineMagic(
                        kernel, name, call.arguments());
            }
            throw new MagicException(
                    call.body().isPresent()
                            ? "stands on a line only (write %" + name + ")"
                            : "stands over a cell only (write %%" + name + ")");
        }
    }
}
