package veritable.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;

/** What a reviewer says of a finding. */
public sealed interface Answer {
    /**
     * Stable, as it stands in files and on command lines: {@code A}, {@code both}, {@code other}.
     */
    String id();

    /** Whether nobody would understand it later without a reason. */
    boolean needsReason();

    /** One side is right: 0 is A, the first side of the evidence. */
    record Side(int index) implements Answer {
        /** How many letters there are. */
        public static final int MOST = 26;

        public Side {
            if (index < 0 || index >= MOST) {
                throw new IllegalArgumentException(
                        "side " + index + " found, one from 0 to " + (MOST - 1) + " expected");
            }
        }

        /** What a side of a finding is called; those beyond the letters can't be accepted. */
        public static String letter(int index) {
            return index < MOST ? String.valueOf((char) ('A' + index)) : "#" + (index + 1);
        }

        @Override
        public String id() {
            return letter(index);
        }

        @Override
        public boolean needsReason() {
            return false;
        }
    }

    /** None of the sides, but this value is right. */
    record Value(String text) implements Answer {
        public Value {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("answer \"other\": a value is expected with it");
            }
        }

        @Override
        public String id() {
            return "other";
        }

        @Override
        public boolean needsReason() {
            return true;
        }
    }

    /** The answers that name no value. */
    enum Plain implements Answer {
        /** All sides are right, each in its own scope. */
        BOTH,
        /** No side is right. */
        NEITHER,
        /** The sides do not exclude each other. */
        NO_CONFLICT,
        /** To be decided later: the finding stays open. */
        DEFERRED;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public boolean needsReason() {
            return this == NEITHER;
        }
    }

    /** Everything that can be chosen for findings of so many sides, as a reader sees it. */
    static List<String> choices(int sides, Language language) {
        List<String> choices = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            choices.add(new Side(side).id());
        }
        for (String id : WORDS) {
            choices.add(label(id, language));
        }
        return choices;
    }

    /** The answer as a reader sees it. */
    default String label(Language language) {
        return label(id(), language);
    }

    private static String label(String id, Language language) {
        return Labels.of(Answer.class, language).find("answer." + id).orElse(id);
    }

    /** The ids of all answers but the sides. */
    List<String> WORDS = List.of("both", "other", "neither", "no-conflict", "deferred");

    /** What a list of answers is told to hold. */
    String EXPECTED = "A, B …, both, other, neither, no-conflict or deferred";

    /**
     * Reads an answer, its id or its label in any language, whatever its case.
     *
     * @param value what is right instead; for {@code other}, and empty for all others
     * @throws IllegalArgumentException saying what was found and what was expected
     */
    static Answer parse(String text, String value) {
        Answer answer = parse(text.strip(), Optional.of(value.strip()).filter(it -> !it.isEmpty()));
        if (!(answer instanceof Value) && !value.isBlank()) {
            throw new IllegalArgumentException(
                    "answer \"" + text.strip() + "\": takes no value, found \"" + value + "\"");
        }
        return answer;
    }

    private static Answer parse(String written, Optional<String> value) {
        String text = id(written);
        if (text.length() == 1
                && Character.toUpperCase(text.charAt(0)) >= 'A'
                && Character.toUpperCase(text.charAt(0)) <= 'Z') {
            return new Side(Character.toUpperCase(text.charAt(0)) - 'A');
        }
        if (text.equalsIgnoreCase("other")) {
            return new Value(value.orElse(""));
        }
        for (Plain plain : Plain.values()) {
            if (plain.id().equalsIgnoreCase(text)) {
                return plain;
            }
        }
        throw new IllegalArgumentException(
                "answer \"" + written + "\": not known (expected " + EXPECTED + ")");
    }

    private static String id(String written) {
        for (Language language : Language.values()) {
            for (String id : WORDS) {
                if (label(id, language).equalsIgnoreCase(written)) {
                    return id;
                }
            }
        }
        return written;
    }
}
