package veritable.claim;

/** What the head of a table's column says that stands below it. */
enum Header {
    /** Something that the words of the other heads also occur in. */
    OTHER,
    VERSION,
    DATE,
    /** Numbers that order or identify, and measure nothing. */
    INDEX,
    AUTHOR,
    SCOPE,
    IMPACT,
    REASON,
    TREND,
    UPDATE,
    SCENARIO,
    PICK,
    REFERENCE,
    EVENT,
    PLACE,
    BEFORE,
    VALUE,
    METRIC,
    DESCRIPTION,
    SUBJECT,
    NONE;

    private static final Lexicon<Header> WORDS =
            new Lexicon<>(
                    Header.class,
                    """
                    OTHER: 解决方案|解决方法|应对方案|应对策略|补偿方案|优化方案|缓解措施|解决|solution|推荐度|推荐值
                    VERSION: 版本|版本号|version|versions|release|tag
                    DATE: 日期|=时间|发布日期|更新日期|date|dates|when|=time|起止时间|=day
                    INDEX: 编号|序号|排名|端口|年份|章节|页码|#|no.|no|id|rank|=port|=year|=step|=section|优先级|priority|位置|=号|=级别
                    AUTHOR: 更新人|维护者|作者|负责人|修订人|author|maintainer|owner|editor
                    SCOPE: 影响范围|范围|适用范围|领域|scope|area|reach|affected
                    IMPACT: 影响|=效果|=收益|impact|benefit|effect|consequence
                    REASON: 原因|理由|依据|论证|reason|reasons|rationale|why|justification
                    TREND: 趋势|发展方向|演进方向|trend|trends|outlook
                    UPDATE: 主要更新|更新内容|更新|新特性|新功能|主要变化|变化|变更|改进|亮点|主要特性|关键特性|update|updates|what's new|what’s new|changes|change|improvements|highlights|new features|key updates|key features|what changed
                    SCENARIO: 场景|用例|需求|使用情况|用途|适用|scenario|scenarios|use case|use cases|need|requirement|requirements|when to use|best for|if you need|goal
                    PICK: 推荐|建议|首选|选型|技术选择|最终选择|最优选择|=方案|技术方案|recommendation|recommended|recommend|choice|pick|use|suggestion|suggested|preferred|=选择
                    REFERENCE: =文档|=路径|文档路径|链接|资料|来源|出处|官网|link|links|url|source|sources|reference|references|document|documentation|docs|path|=文件
                    EVENT: =事件|=活动|=会议|会议名称|活动名称|事件名称|大会|里程碑|节点事件|event|events|milestone|conference|meetup
                    PLACE: 地点|地址|城市|举办地|place|location|venue|where|city
                    BEFORE: 优化前|改进前|升级前|迁移前|推进前|基准值|基准|原值|之前|before|baseline|old|previous
                    VALUE: =值|数值|当前值|实际值|目标值|规格值|指标值|数量|=数据|优化后|改进后|升级后|推进后|之后|value|values|current|target|actual|after|new|amount|number|result|=规格|count
                    METRIC: 指标|度量|规格项|=参数|=参数项|metric|metrics|measure|kpi|indicator|parameter
                    DESCRIPTION: 说明|描述|备注|详情|=内容|核心内容|=特点|含义|description|notes|note|details|comment|comments|remarks|summary|explanation
                    SUBJECT: 技术|组件|工具|项目|名称|产品|软件|平台|框架|对象|technology|component|tool|project|name|product|software|package|platform|framework|library|item|runtime|运行时
                    """,
                    NONE);

    static Header of(String header) {
        Header whole = WORDS.whole(header, 0, header.length());
        return whole != NONE ? whole : WORDS.in(header);
    }
}
