package veritable.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * The units that make a number a metric, each with the form that all its spellings are read as:
 * {@code 毫秒} and {@code milliseconds} are {@code ms}. Units of count ({@code 个}) stay as they are.
 */
final class Units {
    /** Words that begin with a unit and are none. */
    private static final String LONGER =
            "项目 项组 部分 部署 部件 支持 场景 条件 位置 位于 次数 次要 名称 名为 家族 种类 组件 组织 组合 台湾"
                    + " 所有 行业 行为 行动 页面 轮询 门槛 件事 周期 周年 年代 年度 年级 核心 元组 元素 元数 人工 人类"
                    + " 人员 天然 张量 块设 块存 套餐 座位 辆车 只有 只读 只需 户口 组成 门户 颗粒 篇幅 份额 款式 类型 类别 类似";

    private static final String[] EACH = {
        "秒", "毫秒", "分钟", "分", "小时", "天", "日", "周", "月", "年", "次", "节点", "核", "人", "个", "台", "实例",
        "请求"
    };

    /** One unit a line: the form that is kept first. */
    private static final String SPELLINGS =
            """
            % percent
            ms msec millisecond milliseconds
            s sec secs second seconds
            μs µs us usec microsecond microseconds
            ns nanosecond nanoseconds
            ps
            min mins minute minutes
            h hr hrs hour hours
            d day days
            week weeks
            month months
            year years yr yrs
            B bytes byte
            KB kB Kb
            MB
            GB
            TB
            PB
            EB
            KiB Ki
            MiB Mi
            GiB Gi
            TiB Ti
            bit bits
            bps
            Kbps kbps
            Mbps Mbit
            Gbps Gbit
            Tbps
            MHz
            GHz
            kHz KHz
            Hz
            W watt watts
            mW
            kW KW
            MW
            GW
            kWh
            MWh
            mAh
            nm
            mm
            cm
            km
            kg
            dB
            GT
            FLOPS
            TFLOPS
            PFLOPS
            TOPS
            x X × times fold
            percent
            pp
            QPS qps
            TPS tps
            RPS rps
            IOPS iops
            PPS pps
            Mpps
            FPS fps
            ops
            req request requests
            queries query
            tokens token
            cycles cycle
            vCPU vCPUs vcpu
            CPU CPUs
            GPU GPUs
            cores core
            threads thread
            nodes node
            pods pod Pod Pods
            containers container
            clusters cluster
            instances instance
            replicas replica
            servers server
            machines machine
            devices device
            regions region
            services service
            microservices microservice
            users user
            customers customer
            developers developer
            contributors contributor
            maintainers maintainer
            members member
            employees employee
            countries country
            companies company
            organizations organization organisation organisations
            projects project
            releases release
            stars star
            commits commit
            issues issue
            downloads download
            pulls pull
            installs install
            features feature
            bugs bug
            vulnerabilities vulnerability
            CVE CVEs
            API APIs
            endpoints endpoint
            events event
            messages message msg msgs
            transactions transaction
            connections connection
            sessions session
            parameters parameter params
            models model
            metrics metric
            series
            rules rule
            policies policy
            images image
            packages package
            plugins plugin
            lines line
            tests test
            points point
            people person
            USD dollar dollars
            EUR euro euros
            CNY RMB
            """;

    /** Spelled with letters: read when a whole run of letters is one of them. */
    private static final Map<String, String> LETTERS = new HashMap<>(512);

    /** Spelled with Han characters, longest first for each first character. */
    private static final String[][] HAN = {
        {"毫秒", "ms"},
        {"微秒", "μs"},
        {"纳秒", "ns"},
        {"秒钟", "s"},
        {"秒", "s"},
        {"分钟", "min"},
        {"小时", "h"},
        {"天", "d"},
        {"个百分点", "pp"},
        {"百分点", "pp"},
        {"个月", "个月"},
        {"个小时", "h"},
        {"周", "周"},
        {"倍", "x"},
        {"千克", "kg"},
        {"公斤", "kg"},
        {"千米", "km"},
        {"公里", "km"},
        {"千瓦时", "kWh"},
        {"千瓦", "kW"},
        {"兆瓦", "MW"},
        {"瓦", "W"},
        {"美元", "USD"},
        {"欧元", "EUR"},
        {"日元", "JPY"},
        {"元", "CNY"},
        {"字节", "B"},
        {"核", "核"},
        {"年", "年"},
        {"平方米", "m²"},
        {"平方公里", "km²"},
        {"吨", "t"},
    };

    /** Classifiers: the thing counted follows, or goes before. */
    private static final String COUNTERS = "个项种家台名位次条款类座所件套份页行人户辆张只篇轮组场门颗块支部";

    static {
        for (String line : SPELLINGS.split("\n")) {
            String[] spellings = line.split(" ");
            for (String spelling : spellings) {
                LETTERS.put(spelling, spellings[0]);
            }
        }
    }

    private Units() {}

    /** The unit that the letters from {@code start} to {@code end} spell, or empty. */
    static String ofLetters(String text, int start, int end) {
        if (end - start > 14) {
            return "";
        }
        return LETTERS.getOrDefault(text.substring(start, end), "");
    }

    /** The characters that units other than letters begin with. */
    static String firsts() {
        StringBuilder firsts = new StringBuilder(COUNTERS);
        for (String[] unit : HAN) {
            firsts.append(unit[0].charAt(0));
        }
        return firsts.toString();
    }

    /** The end of the unit in Han characters that begins at {@code at}; {@code at} if none does. */
    static int endOfHan(String text, int at, int limit) {
        int end = at;
        for (String[] unit : HAN) {
            int length = unit[0].length();
            if (at + length > end && at + length <= limit && text.startsWith(unit[0], at)) {
                end = at + length;
            }
        }
        if (end == at && COUNTERS.indexOf(text.charAt(at)) >= 0) {
            end = at + 1;
        }
        return end > at && isPartOfWord(text, end, limit) ? at : end;
    }

    /** Whether the unit that ends at {@code end} goes on as another word: 项目, 周期, 部分. */
    private static boolean isPartOfWord(String text, int end, int limit) {
        if (end >= limit) {
            return false;
        }
        int word = LONGER.indexOf(text.substring(end - 1, end + 1));
        return word >= 0 && word % 3 == 0;
    }

    /** The unit that the Han characters from {@code start} to {@code end} spell. */
    static String ofHan(String text, int start, int end) {
        String spelled = text.substring(start, end);
        for (String[] unit : HAN) {
            if (unit[0].equals(spelled)) {
                return unit[1];
            }
        }
        return spelled;
    }

    /** The end of what stands after a stroke: 秒 in 次/秒. */
    static int endOfEach(String text, int at, int limit) {
        if (at >= limit || !Chars.isHan(text.charAt(at))) {
            return at;
        }
        for (String each : EACH) {
            if (at + each.length() <= limit && text.startsWith(each, at)) {
                return at + each.length();
            }
        }
        return at;
    }

    static boolean isCounter(char c) {
        return COUNTERS.indexOf(c) >= 0;
    }
}
