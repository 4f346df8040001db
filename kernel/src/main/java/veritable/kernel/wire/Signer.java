package veritable.kernel.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is sent and checks what is received. Used by one thread only. */
final class Signer {
    static final String SCHEME = "hmac-sha256";

    /** As many as ipykernel remembers. */
    private static final int REMEMBERED = 1 << 16;

    private final boolean signing;
    private final Mac mac;
    private final Set<String> seen = new LinkedHashSet<>();

    Signer(String key) {
        signing = !key.isEmpty();
        try {
            mac = Mac.getInstance("HmacSHA256");
            if (signing) {
                mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** The signature of these parts, in hexadecimal; empty when messages are not signed. */
    String sign(List<byte[]> parts) {
        if (!signing) {
            return "";
        }
        parts.forEach(mac::update);
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /**
     * Checks a signature in constant time, and that it was not used before.
     *
     * @throws MalformedMessage if it is wrong or was seen already
     */
    void check(byte[] signature, List<byte[]> parts) throws MalformedMessage {
        if (!signing) {
            return;
        }
        String expected = sign(parts);
        if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), signature)) {
            throw new MalformedMessage(
                    signature.length == 0 ? "no signature" : "a signature that is not right");
        }
        if (!seen.add(expected)) {
            throw new MalformedMessage("a message that was received before");
        }
        if (seen.size() > REMEMBERED) {
            var oldest = seen.iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
