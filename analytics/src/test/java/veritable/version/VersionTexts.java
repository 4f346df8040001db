package veritable.version;

import java.util.Random;

/** Makes texts of versions and of version sets, of many forms and with many odd ones. */
final class VersionTexts {
    private static final String[] WORDS = {
        "alpha", "beta", "rc", "a", "b", "dev", "preview", "pre", "m", "SNAPSHOT", "post", "sp",
        "patch", "p", "u", "foo", "alpine", "k3s", "gke", "eks", "ubuntu", "build", "git", "r",
        "lts", "GA", "Final", "h", "x", "测试版", "正式版", "nightly", "incompatible", "deb", "el"
    };
    private static final String[] JOINS = {"", ".", "-", "_", "~", "+", "-", ".", "^"};
    private static final String[] NAMES = {
        "v",
        "V",
        "release-",
        "jdk-",
        "go",
        "edge-",
        "stable-",
        "Ubuntu ",
        "version ",
        "Preview ",
        "autoscaling/",
        "networking.k8s.io/v",
        "1:",
        "2!",
        "k8s ",
        "Windows 11 ",
        "版本 ",
        "beta"
    };
    private static final String[] BEFORE = {
        ">=",
        ">",
        "<",
        "<=",
        "=",
        "!=",
        "^",
        "~",
        "~>",
        "~=",
        "≥ ",
        "不低于 ",
        "低于 ",
        "at least ",
        "before ",
        "up to ",
        "从 ",
        "",
        "",
        "",
        "",
        "",
        ""
    };
    private static final String[] AFTER = {
        "+",
        " 及以上",
        " 之前",
        " or later",
        ".x",
        ".*",
        " LTS",
        " (GA)",
        "（推荐）",
        " 及以下",
        " - latest",
        " (2024-06-11)",
        "",
        "",
        "",
        "",
        ""
    };
    private static final String[] BETWEEN = {
        "/", "、", " || ", " 至 ", "-", "~", " to ", ", ", " 和 ", " ", "..", "～", " && ", "|"
    };

    private final Random random;

    VersionTexts(long seed) {
        random = new Random(seed);
    }

    String version() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) == 0) {
            text.append(any(NAMES));
        }
        text.append(number());
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append('.').append(number());
        }
        for (int i = random.nextInt(2) * random.nextInt(4); i > 0; i--) {
            text.append(any(JOINS)).append(random.nextInt(3) > 0 ? any(WORDS) : number());
            text.append(random.nextBoolean() ? random.nextInt(3) : "");
        }
        return text.toString();
    }

    String set() {
        if (random.nextInt(20) == 0) {
            return "[" + version() + "," + version() + (random.nextBoolean() ? "]" : ")");
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3) == 0 ? random.nextInt(3) : 0; i >= 0; i--) {
            text.append(any(BEFORE)).append(version()).append(any(AFTER));
            text.append(i > 0 ? any(BETWEEN) : "");
        }
        return text.toString();
    }

    private String number() {
        return switch (random.nextInt(12)) {
            case 0 -> "0" + random.nextInt(30);
            case 1 -> "2025";
            case 2 -> String.valueOf(random.nextLong() & Long.MAX_VALUE);
            case 3 -> "20251104";
            case 4 -> "10";
            default -> String.valueOf(random.nextInt(4));
        };
    }

    private String any(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
