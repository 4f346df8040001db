package veritable.claim;

/** What a heading, or the line that leads a list, says that is to come. */
enum Topic {
    /** Something that the words of the other topics also occur in. */
    OTHER,
    /** A table of contents: says nothing itself. */
    CONTENTS,
    /** Changes of the document, not of what it is about. */
    HISTORY,
    REFERENCES,
    EVENTS,
    TRENDS,
    RECOMMENDATIONS,
    UPDATES,
    DATA,
    NONE;

    private static final Lexicon<Topic> WORDS =
            new Lexicon<>(
                    Topic.class,
                    """
                    OTHER: 阅读路径|学习路径|推荐路径|阅读建议|推荐度|更新策略|滚动更新|更新机制|更新频率|更新流程|升级策略|rolling update|rolling updates|update strategy
                    CONTENTS: 目录|table of contents|contents|toc
                    HISTORY: 更新记录|更新历史|更新日志|修订|变更记录|变更历史|变更日志|版本历史|文档历史|文档更新|revision history|change log|changelog|document history|version history
                    REFERENCES: 参考|引用|相关文档|相关链接|相关资源|延伸阅读|扩展阅读|推荐阅读|外部资源|资料来源|数据来源|来源|reference|references|further reading|bibliography|sources|see also|external links|links|resources|citations
                    EVENTS: 活动|会议日程|大事记|会议预告|日历|events|calendar|conferences|meetups|timeline|时间线|里程碑|milestones
                    TRENDS: 趋势|展望|发展方向|演进方向|未来方向|trend|trends|outlook|predictions|预测|what's next|looking ahead
                    RECOMMENDATIONS: 选型|推荐|选择建议|迁移建议|技术选择|技术建议|选择矩阵|选择指南|建议|recommendation|recommendations|recommended|selection|choosing|which to choose|when to use|suggestions|advice|guidance|migration path|migration paths
                    UPDATES: 更新|新特性|新功能|新增功能|主要变化|重要变化|最新变化|版本变化|主要变更|主要改进|亮点|技术动态|最新动态|近期动态|最新进展|update|updates|what's new|what’s new|whats new|what is new|new features|new in|changes|improvements|highlights|release notes|enhancements|news
                    DATA: 数据|指标|统计|data|metrics|statistics|figures|benchmark|benchmarks|facts
                    """,
                    NONE);

    /** The topic that the words of a heading name. */
    static Topic of(String heading) {
        return WORDS.in(heading);
    }

    /** The topic that a text is the bare name of: 推荐, but not 边缘推荐. */
    static Topic named(String text, int from, int to) {
        return WORDS.whole(text, from, to);
    }
}
