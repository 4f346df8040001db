package veritable.claim;

/** The words around numbers, in Chinese and English. */
final class NumberWords {
    /** Before a number: it is at most that. */
    static final WordSet AT_MOST =
            WordSet.of(
                    """
                    <=|<|＜|≤|⩽|不超过|不高于|不大于|不多于|小于等于|小于|低于|少于|不到|
                    不足|最多|最高|最大|至多|高达|最长|控制在|up to|at most|less than|
                    fewer than|lower than|no more than|under|below|within|max|maximum|
                    as low as|
                    """);

    /** Before a number: it is at least that. */
    static final WordSet AT_LEAST =
            WordSet.of(
                    """
                    >=|>|＞|≥|⩾|不低于|不少于|不小于|大于等于|大于|高于|多于|超过|超出|超|
                    至少|最少|最低|最小|逾|突破|at least|more than|greater than|
                    no less than|over|above|exceeding|exceeds|min|minimum|
                    """);

    /** Before a number: it is about that. */
    static final WordSet ABOUT =
            WordSet.of(
                    """
                    ~|～|≈|大约|约为|约|大概|接近|将近|近|左右|平均|nearly|almost|about|
                    around|approximately|approx.|approx|roughly|circa|some|average|
                    """);

    /** Between a verb and a number: the number is where the change led, not how far. */
    static final WordSet TARGETS =
            WordSet.of(
                    """
                    到|至|为|成|to|→|
                    """);

    /** Between a noun and a number, without a meaning of their own. */
    static final WordSet FILLERS =
            WordSet.of(
                    """
                    可达到|可达|达到|达|仅需|只需|仅为|仅|只有|只|需要|需|是|了|可|在|有|
                    共|总计|合计|共计|的|来自|支持|包含|包括|拥有|提供|覆盖|完成|逐步|显著|
                    大幅|再|又|累计|总共|已有|现有|is|are|was|were|of|by|just|only|with|has|have|had|a|an|the|
                    reaches|reached|reaching|takes|took|supports|supporting|handles|
                    handling|in|at|for|from|=|使用|从|由|第|每|达成|实现|处理|stayed|stays|remained|remains|hits|hit|
                    totals|totaled|averages|averaged|now|currently|counts|runs|ran|serves|
                    processes|delivers|achieves|achieved|exceeded|consumes|consumed|uses|
                    used|requires|needs|costs|
                    """);

    /** It became less. */
    static final WordSet DECREASES =
            WordSet.of(
                    """
                    降低|下降|减少|减低|减小|减轻|缩短|缩减|缩小|压缩|节省|节约|下滑|回落|
                    下调|降|减|省|低|少|reduced|reduces|reducing|reduce|reduction|decreased|
                    decreases|decreasing|decrease|lowered|lowers|lowering|lower|cut|cuts|
                    cutting|dropped|drops|drop|fell|falls|down|saves|saving|saved|savings|
                    shrinks|shrunk|less|fewer|smaller|cheaper|shorter|
                    """);

    /** It became more. */
    static final WordSet INCREASES =
            WordSet.of(
                    """
                    提升|提高|增长|增加|上升|上涨|增大|扩大|加快|加速|改善|增强|升高|增|升|
                    涨|高|快|多|increased|increases|increasing|increase|improved|improves|
                    improving|improvement|improve|grew|grows|grown|growth|rose|rises|rise|
                    boosted|boosts|boost|gained|gains|gain|up|higher|faster|more|better|
                    larger|bigger|speedup|
                    """);

    /** After a number. */
    static final WordSet AT_MOST_AFTER =
            WordSet.of(
                    """
                    以内|之内|以下|内|or less|or fewer|or lower|max|
                    """);

    /** After a number. */
    static final WordSet AT_LEAST_AFTER =
            WordSet.of(
                    """
                    及以上|以上|or more|or higher|or above|min|
                    """);

    /** After a number. */
    static final WordSet ABOUT_AFTER =
            WordSet.of(
                    """
                    左右|上下|
                    """);

    /** At the beginning of a phrase, before its noun. */
    static final WordSet CONJUNCTIONS =
            WordSet.of(
                    """
                    并且|而且|同时|以及|使得|使|让|将|并|且|其|该|和|与|及|而|了|使其|以|从|
                    由|and|while|with|that|which|the|its|a|an|can|to|has|have|is|are|in|
                    from|of|for|by|
                    """);

    /** At the end of a phrase, after its noun. */
    static final WordSet TRAILING =
            WordSet.of(
                    """
                    优化|大约|目标|指标|要求|已|均|都|则|的|了|将|会|应|is|are|was|of|by|to|
                    =|reaches|with|has|
                    """);

    /** What ends a noun phrase in English. */
    static final WordSet AFTER_NOUN =
            WordSet.of(
                    """
                    of|in|for|with|and|or|by|on|at|to|from|per|than|when|compared|while|vs|
                    as|under|over|across|after|before|is|are|was|were|due|without|using|
                    """);

    /** Instead of a name: what was measured before. */
    static final WordSet SAME = WordSet.of("同比|环比|较上年|其中|同比增速|year over year|yoy");

    private NumberWords() {}
}
