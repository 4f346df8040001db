package veritable.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Reads any line, prints the manual and the completion, and says what is wrong with a line. */
final class ManualLine {
    private final Terminal terminal;

    private ManualLine(Terminal terminal) {
        this.terminal = terminal;
    }

    static int run(Terminal terminal, String... args) {
        return new ManualLine(terminal).all().execute(args);
    }

    private CommandLine all() {
        CommandSpec all =
                CommandSpec.wrapWithoutInspection(new NoCommand(terminal)).name("veritable");
        describe(all, List.of("Finds where reports on software versions contradict each other."));
        all.usageMessage().synopsisSubcommandLabel("COMMAND");
        for (String name : Commands.NAMES) {
            all.addSubcommand(name, spec(name, Commands.named(name, terminal).orElseThrow()));
        }
        return new CommandLine(all)
                .addSubcommand("generate-completion", new AutoComplete.GenerateCompletion())
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.color()
                                        ? CommandLine.Help.Ansi.ON
                                        : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(terminal.columns() > 0 ? Math.min(terminal.columns(), 120) : 100)
                .setParameterExceptionHandler(new WrongUsage());
    }

    private static void describe(CommandSpec spec, List<String> description) {
        spec.mixinStandardHelpOptions(true)
                .version(VersionOfBuild.line())
                .usageMessage()
                .description(description.toArray(new String[0]));
    }

    private CommandSpec spec(String name, Command command) {
        Syntax syntax = command.syntax();
        Work work = new Work(command, terminal, new ArrayList<>());
        CommandSpec spec = CommandSpec.wrapWithoutInspection(work).name(name);
        describe(spec, syntax.description());
        for (Operand operand : syntax.operands()) {
            PositionalParamSpec positional = positional(operand, spec.positionalParameters());
            spec.addPositional(positional);
            work.parts().add(new Part(positional, operand::give));
        }
        for (Option option : syntax.options()) {
            OptionSpec optional = optional(option);
            spec.addOption(optional);
            work.parts().add(new Part(optional, option::give));
        }
        return spec;
    }

    private static PositionalParamSpec positional(
            Operand operand, List<PositionalParamSpec> before) {
        PositionalParamSpec.Builder positional =
                PositionalParamSpec.builder()
                        .paramLabel(operand.label())
                        .description(operand.description())
                        .index(before.size() + (operand.isRest() ? "..*" : ""));
        return operand.isRest()
                ? positional.arity("0..1").type(List.class).auxiliaryTypes(String.class).build()
                : positional.arity("1").required(true).type(String.class).build();
    }

    private static OptionSpec optional(Option option) {
        OptionSpec.Builder optional =
                OptionSpec.builder(option.names().toArray(new String[0]))
                        .description(option.description());
        return switch (option.takes()) {
            case NOTHING -> optional.type(boolean.class).arity("0").build();
            case WORD -> optional.paramLabel(option.label()).type(String.class).build();
            // completed with the names of files
            case FILE -> optional.paramLabel(option.label()).type(Path.class).build();
            case WORDS ->
                    optional.paramLabel(option.label())
                            .type(List.class)
                            .auxiliaryTypes(String.class)
                            .splitRegex(",")
                            .build();
        };
    }

    /** What was read for an option or an operand, and where it goes. */
    private record Part(ArgSpec argument, Consumer<String> to) {
        void hand() {
            for (String value : argument.stringValues()) {
                to.accept(value);
            }
        }
    }

    private record Work(Command command, Terminal terminal, List<Part> parts)
            implements Callable<Integer> {
        @Override
        public Integer call() {
            parts.forEach(Part::hand);
            return Main.run(command, terminal);
        }
    }

    /** What is told to a person who names no command. */
    private record NoCommand(Terminal terminal) implements Callable<Integer> {
        @Override
        public Integer call() {
            terminal.err().println("veritable: a command is expected");
            terminal.err().println("Try 'veritable --help'.");
            return ExitCode.USAGE;
        }
    }

    private static final class WrongUsage implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException failure, String[] args) {
            CommandLine command = failure.getCommandLine();
            PrintWriter err = command.getErr();
            err.println("veritable: " + failure.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
            return ExitCode.USAGE;
        }
    }
}
