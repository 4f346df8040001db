package veritable.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words before a name: some make another product of it (Kali Linux), most do not (Install Istio).
 */
final class Qualifiers {
    private static final Set<String> PLAIN =
            new HashSet<>(
                    Arrays.asList(
                            ("until if once because although though while whereas before after replace unlike like than against versus experimental initial preliminary full basic optional improved better partial tentative early embedded bundled existing newer older previous supported unsupported deprecated added fixed changed upcoming future next first last complete dedicated multiple single internal external public private modern vulnerable affected required tested drop drops remove removes bump bumps add adds ship ships move moves replace replaces evaluate introduce release releases released join joins see note support deliver enable disable require build compile bring start stop keep note: install use using upgrade latest the a an support supports require requires need needs with since"
                                            + " from to and on in for of running run new managed apache google microsoft red hat alibaba"
                                            + " tencent huawei aws amazon azure oracle ibm cncf hashicorp grafana elastic old current stable"
                                            + " recommended minimum legacy upstream official vanilla native deploy test tested our your"
                                            + " about why how what when is are was as at by via plus also both only or release version"
                                            + " introducing announcing building migrate migrating moving setup set default target"
                                            + " lightweight open openjdk update updates runtime host guest node base image cluster production"
                                            + " switch adopt try get download enable pin fix bump keep language database cache queue backend"
                                            + " frontend os kernel platform framework web server client storage network mesh gateway")
                                    .split(" ")));

    private Qualifiers() {}

    /** Whether the words behind a name add nothing to it. */
    static boolean isGeneral(String words) {
        for (String word : words.split(" ")) {
            if (!PLAIN.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    static boolean makesAnother(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Letters.isUpper(word.charAt(0))
                && word.length() > 2
                && !PLAIN.contains(lower)
                && !lower.endsWith("ing")
                && !lower.endsWith("ed")
                && !lower.endsWith("ly");
    }
}
