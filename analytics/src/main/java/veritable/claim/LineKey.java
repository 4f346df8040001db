package veritable.claim;

/** What the head of a line or item says that its rest is: {@code **地点**：浙江省乌镇}. */
enum LineKey {
    TIME,
    PLACE,
    THEME,
    SCENARIO,
    PICK,
    REASON,
    IMPACT,
    UPDATE,
    TREND,
    REFERENCE,
    NONE;

    private static final Lexicon<LineKey> WORDS =
            new Lexicon<>(
                    LineKey.class,
                    """
                    TIME: 时间|日期|举办时间|会议时间|举行时间|活动时间|date|dates|when|time
                    PLACE: 地点|举办地点|会议地点|举办地|会址|place|where|location|venue
                    THEME: 主题|会议主题|大会主题|theme|topic
                    SCENARIO: 场景|适用场景|使用场景|应用场景|业务场景|需求|用例|scenario|use case|best for|用途
                    PICK: 推荐|推荐技术|推荐方案|推荐选择|推荐组合|技术推荐|建议|建议方案|选型|选型建议|技术选型|首选|选择|recommendation|recommended|recommend|choice|pick|choose|suggestion|preferred
                    REASON: 原因|理由|选择理由|选择原因|推荐理由|推荐原因|决策依据|依据|reason|reasons|rationale|why|because
                    IMPACT: 影响|影响分析|业务影响|impact|effect|benefit|影响范围
                    UPDATE: 更新|主要更新|更新内容|新特性|新功能|主要变化|变化|改进|主要改进|重要更新|核心更新|亮点|update|updates|what's new|what’s new|new features|changes|improvements|highlights|key updates|key changes|new
                    TREND: 趋势|发展趋势|未来趋势|trend|trends|outlook
                    REFERENCE: 参考|参考资料|参考文档|参考资源|参考文献|参考标准|来源|资料来源|数据来源|出处|官方文档|文档链接|链接|reference|references|source|sources|see also|further reading|link|links|docs|documentation
                    """,
                    NONE);

    static LineKey of(String text, int from, int to) {
        return WORDS.whole(text, from, to);
    }
}
