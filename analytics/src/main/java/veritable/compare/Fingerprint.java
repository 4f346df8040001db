package veritable.compare;

/** A short hash that is the same on every machine and costs nothing at start-up. */
final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int DIGITS = 12;

    private Fingerprint() {}

    /** FNV-1a over the characters of the parts, mixed, as {@value #DIGITS} hex digits. */
    static String of(String... parts) {
        long hash = OFFSET;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * PRIME;
            }
            hash = (hash ^ 0xffff) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        String hex = "0000000000000000" + Long.toHexString(hash);
        return hex.substring(hex.length() - DIGITS);
    }
}
