package veritable.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import veritable.language.Language;

/** Writes charts of made-up reports to a folder, to be looked at. */
final class Look {
    private Look() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Language language : Language.values()) {
            for (Chart chart : Charts.of(Fixtures.seeds(), language)) {
                String name = chart.id() + "-" + language.tag();
                String svg = chart.svg();
                Files.writeString(folder.resolve(name + ".svg"), svg);
                byte[] png = chart.png(2);
                Files.write(folder.resolve(name + ".png"), png);
                System.out.println(name + " " + svg.length() + " " + png.length + chart.unshown());
            }
        }
    }
}
