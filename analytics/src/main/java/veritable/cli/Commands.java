package veritable.cli;

import java.util.List;
import java.util.Optional;

/** All commands by name. */
final class Commands {
    /** As the manual lists them. */
    static final List<String> NAMES =
            List.of(
                    "report",
                    "claims",
                    "compare",
                    "chart",
                    "export",
                    "version",
                    "batch",
                    "schedule",
                    "decide",
                    "decisions");

    private Commands() {}

    static Optional<Command> named(String name, Terminal terminal) {
        return switch (name) {
            case "report" -> Optional.of(new ReportCommand(terminal));
            case "claims" -> Optional.of(new ClaimsCommand(terminal));
            case "compare" -> Optional.of(new CompareCommand(terminal));
            case "chart" -> Optional.of(new ChartCommand(terminal));
            case "export" -> Optional.of(new ExportCommand(terminal));
            case "batch" -> Optional.of(new BatchCommand(terminal));
            case "schedule" -> Optional.of(new ScheduleCommand(terminal));
            case "version" -> Optional.of(new VersionCommand(terminal));
            case "decide" -> Optional.of(new DecideCommand(terminal));
            case "review" -> Optional.of(new ReviewCommand(terminal));
            case "reconcile" -> Optional.of(new ReconcileCommand(terminal));
            case "decisions" -> Optional.of(new DecisionsCommand(terminal));
            default -> Optional.empty();
        };
    }
}
