package veritable.version;

/** What the words in and around versions mean. */
enum Vocabulary {
    /** Not in any list. */
    OTHER,
    /** Says nothing about order and is no part of the version: GA, LTS. */
    LABEL,
    /** Comes before the release. */
    PRE,
    /** Comes after the release. */
    POST,
    /** Whose build it is, or of what flavour. */
    VENDOR,
    /** Stands before a version and says only that it is one. */
    NEUTRAL,
    /** Joins versions: or, to. */
    JOIN;

    /** The stage of a pre-release that no list names. */
    static final int OTHER_STAGE = 4;

    /** After all stages that have a word: 1.0-0~bpo12. */
    static final int LATEST_STAGE = 7;

    /** Words that make a pre-release earlier still when they stand inside one. */
    static boolean isUnderway(int stage) {
        return stage == 0 || stage == 6;
    }

    /** Of a pre-release word, how late it is: 0 is a development build, 6 a snapshot. */
    static int stage(String word) {
        return switch (word) {
            case "dev", "nightly", "canary" -> 0;
            case "a", "alpha" -> 1;
            case "b", "beta" -> 2;
            case "rc", "c", "cr", "candidate" -> 5;
            case "snapshot" -> 6;
            case "ea", "eap", "m", "milestone", "tp" -> 3;
            default -> word.startsWith("pre") ? 3 : OTHER_STAGE;
        };
    }

    /** The meaning of a lower-case word after a version's numbers. */
    static Vocabulary after(String word, boolean beforeDigit) {
        return switch (word) {
            case "lts", "ga", "final", "release", "stable", "sts", "mainline" -> LABEL;
            case "dev", "nightly", "canary", "alpha", "a", "beta", "b", "rc", "c", "cr" -> PRE;
            case "candidate", "snapshot", "ea", "eap", "m", "milestone", "tp" -> PRE;
            case "patch", "pl", "sp", "hotfix", "hf", "fix", "update", "upd", "errata" -> POST;
            case "rev", "revision", "respin", "cu", "bp", "psu", "patchlevel", "servicepack" ->
                    POST;
            case "p", "r", "u" -> beforeDigit ? POST : OTHER;
            case "gke", "eks", "aks", "rke", "okd", "ocp", "openshift", "tkg", "vmware" -> VENDOR;
            case "k3s", "k0s", "k8s", "security", "redhat", "jbossorg", "incubating" -> VENDOR;
            case "alpine", "slim", "bookworm", "bullseye", "buster", "trixie", "stretch" -> VENDOR;
            case "ubuntu", "focal", "jammy", "noble", "bionic", "xenial", "debian" -> VENDOR;
            case "deb", "bpo", "dfsg", "ds", "repack", "el", "fc", "rhel", "ubi" -> VENDOR;
            case "centos", "rocky", "suse", "sles", "amzn", "mariner", "wolfi" -> VENDOR;
            case "distroless", "musl", "glibc", "linux", "windows", "win", "darwin" -> VENDOR;
            case "windowsservercore", "nanoserver", "amd", "arm" -> VENDOR;
            case "generic", "lowlatency", "azure", "aws", "gcp", "oracle", "hwe", "cloud" -> VENDOR;
            case "ce", "ee", "ent", "enterprise", "community", "oss", "esr", "fips" -> VENDOR;
            case "jre", "jdk", "openjdk", "temurin", "android", "python", "py", "node" -> VENDOR;
            case "cuda", "cudnn", "gpu", "cpu", "runtime", "devel", "apache", "fpm" -> VENDOR;
            case "build" -> VENDOR;
            case "to", "and", "or", "through", "thru" -> JOIN;
            default -> word.startsWith("post") ? POST : word.startsWith("pre") ? PRE : OTHER;
        };
    }

    /** The meaning of a lower-case word before a version's first digit. */
    static Vocabulary before(String word) {
        return switch (word) {
            case "v", "ver", "version", "versions", "release", "releases", "rel", "r" -> NEUTRAL;
            case "tag", "latest", "current", "newest", "tech", "technical", "developer" -> NEUTRAL;
            case "dev", "nightly", "canary", "alpha", "beta", "rc", "cr", "candidate" -> PRE;
            case "snapshot", "ea", "eap", "milestone", "tp", "preview", "prerelease" -> PRE;
            default -> OTHER;
        };
    }
}
