package veritable.kernel.eval;

/** How well a name fits what was typed of it. */
enum Matching {
    WHOLE,
    PREFIX,
    OTHER_CASE,
    HUMPS,
    NONE;

    static Matching of(String typed, String name) {
        if (name.equals(typed)) {
            return WHOLE;
        }
        if (name.startsWith(typed)) {
            return PREFIX;
        }
        if (name.regionMatches(true, 0, typed, 0, typed.length())) {
            return OTHER_CASE;
        }
        boolean humps = typed.chars().skip(1).anyMatch(Character::isUpperCase);
        return humps && humps(typed, 0, name, 0) ? HUMPS : NONE;
    }

    /** Whether the rest of what was typed is made of beginnings of the words of the name's rest. */
    private static boolean humps(String typed, int i, String name, int j) {
        if (i == typed.length()) {
            return true;
        }
        if (j >= name.length() || typed.charAt(i) != name.charAt(j)) {
            return false;
        }
        if (humps(typed, i + 1, name, j + 1)) {
            return true;
        }
        if (i + 1 < typed.length() && Character.isUpperCase(typed.charAt(i + 1))) {
            for (int k = j + 1; k < name.length(); k++) {
                if (Character.isUpperCase(name.charAt(k))) {
                    if (name.charAt(k) == typed.charAt(i + 1)) {
                        return humps(typed, i + 1, name, k);
                    }
                    if (!Character.isLowerCase(name.charAt(k - 1))) {
                        continue;
                    }
                    return false;
                }
            }
        }
        return false;
    }
}
