package veritable.report;

/** The form of UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** The length of the character at {@code i}, or 0 if there is none. */
    static int length(byte[] bytes, int i) {
        if (i >= bytes.length) {
            return 0;
        }
        int lead = bytes[i] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || i + length > bytes.length) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        boolean tooLong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
        boolean tooHigh = lead == 0xED && second > 0x9F || lead == 0xF4 && second > 0x8F;
        if (tooLong || tooHigh) {
            return 0;
        }
        for (int j = i + 1; j < i + length; j++) {
            if ((bytes[j] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
