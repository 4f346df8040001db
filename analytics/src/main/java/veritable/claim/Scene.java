package veritable.claim;

/**
 * What is around a text that helps to understand it.
 *
 * @param section the headings above it, as a statement shows them
 * @param kind what form its statements have
 * @param role what a version in it is to the reader unless the words say otherwise
 * @param subject what it is about
 * @param names whether a name that no file knows may be taken from it
 * @param scores whether numbers in it are likely to be scores
 */
record Scene(
        String section,
        Statement.Kind kind,
        Role role,
        Subject subject,
        boolean names,
        boolean scores) {
    Scene with(Role other) {
        return new Scene(section, kind, other, subject, names, scores);
    }

    Scene with(Statement.Kind other) {
        return new Scene(section, other, role, subject, names, scores);
    }

    Scene about(Subject other) {
        return new Scene(section, kind, role, other, names, scores);
    }

    Scene naming(boolean other) {
        return new Scene(section, kind, role, subject, other, scores);
    }
}
