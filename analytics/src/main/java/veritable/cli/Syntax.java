package veritable.cli;

import java.util.ArrayList;
import java.util.List;

/** What the line of a command may hold. */
record Syntax(List<String> description, List<Operand> operands, List<Option> options) {
    Syntax {
        description = List.copyOf(description);
        operands = List.copyOf(operands);
        options = List.copyOf(options);
    }

    static Syntax of(String... description) {
        return new Syntax(List.of(description), List.of(), List.of());
    }

    Syntax operands(Operand... operands) {
        return new Syntax(description, List.of(operands), options);
    }

    /** With these options too. */
    Syntax options(Option... more) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Syntax(description, operands, all);
    }
}
