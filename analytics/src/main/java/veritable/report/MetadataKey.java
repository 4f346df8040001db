package veritable.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the keys say that documents use to speak of themselves. */
enum MetadataKey {
    /** When the document was last changed. */
    UPDATED(
            "更新时间 更新日期 最后更新 最近更新 最新更新 最后更新时间 最后更新日期 最近更新时间 最后修改 修改时间 修改日期 最后修改时间"
                    + " 修订日期 修订时间 文档更新时间 文档更新日期 last_updated last_update updated update_date"
                    + " updated_at updated_on date_updated last_modified lastmod modified date_modified"
                    + " last_revised revised revision_date last_edited last_changed last_reviewed"),
    /** When it was made. */
    CREATED(
            "日期 文档日期 报告日期 编写日期 编制日期 撰写日期 撰写时间 编写时间 创建日期 创建时间 生成时间 生成日期 完成日期 归档日期"
                    + " 统计日期 数据截至 截至日期 截止日期 date report_date document_date created created_at"
                    + " created_on date_created creation_date written as_of generated generated_at"
                    + " generated_on prepared prepared_on"),
    /** When it, or what it is about, came out. */
    RELEASED(
            "发布日期 发布时间 发布 published published_at published_on publish_date pubdate"
                    + " date_published publication_date release_date released"),
    /** A version, of the document or of what it is about. */
    VERSION("版本 版本号 当前版本 version ver rev revision"),
    /** A version that can only be the document's. */
    DOCUMENT_VERSION(
            "文档版本 文档版本号 报告版本 本文版本 修订版本 修订版次 文件版本 手册版本 document_version doc_version"
                    + " report_version version_of_this_document document_revision"),
    /** Who made it. */
    PERSON(
            "作者 编写 编写人 编写者 撰写 撰写人 编制 编制人 维护 维护者 维护人 维护团队 负责人 责任人 审核 审核人 审阅 审阅人"
                    + " 评审人 审批 审批人 批准 批准人 校对 译者 编辑 整理 更新人 修改人 修订人 变更人 提交人 author authors"
                    + " written_by maintainer maintainers maintained_by owner owners owned_by editor"
                    + " editors reviewer reviewers reviewed_by approved_by approver prepared_by"
                    + " contact contributors updated_by modified_by changed_by by"),
    /** What changed, in a list of revisions. */
    CHANGE(
            "更新内容 修改内容 变更内容 修订内容 更新说明 修改说明 变更说明 修订说明 变更 变更描述 修订描述 修改描述 变更记录 changes"
                    + " change change_description changelog what_changed revision_notes"),
    /** Anything else that is said of documents rather than of software. */
    OTHER(
            "状态 文档状态 报告状态 参考 参考资料 来源 数据来源 文档编号 编号 文档类型 类型 分类 标签 关键词 关键字 密级 保密级别 适用范围"
                    + " 目标读者 读者 受众 更新频率 更新周期 下次审查 下次更新 下次评审 审查周期 有效期 相关文档 基于报告 许可 许可证"
                    + " 版权 语言 标题 副标题 主题 摘要 文档名称 文档标题 项目名称 部门 单位 机构 阅读时间 预计阅读时间 字数 说明"
                    + " 描述 备注 内容 序号 项目 title subtitle status doc_status document_status"
                    + " document_id doc_id document id type category categories tags keywords"
                    + " classification confidentiality audience scope source sources reference"
                    + " references license copyright language lang department organization"
                    + " organisation team next_review review_cycle valid_until summary abstract"
                    + " description slug layout draft notes remarks comment comments section");

    private static final int LONGEST = 40;
    private static final Map<String, MetadataKey> KINDS = new HashMap<>(512);

    static {
        for (MetadataKey kind : values()) {
            for (String word : kind.words.split(" ")) {
                KINDS.put(word, kind);
            }
        }
    }

    private final String words;

    MetadataKey(String words) {
        this.words = words;
    }

    /** Whether the key makes it likely that its neighbours speak of the document too. */
    boolean isTelling() {
        return this == UPDATED || this == CREATED || this == PERSON || this == DOCUMENT_VERSION;
    }

    boolean isVersion() {
        return this == VERSION || this == DOCUMENT_VERSION;
    }

    /** The kind of a key as written, or {@code null} if it is none of these. */
    static @Nullable MetadataKey of(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        MetadataKey kind = KINDS.get(written);
        if (kind != null) {
            return kind;
        }
        int remark = Math.max(written.indexOf('（'), written.indexOf('('));
        String bare = remark > 0 ? written.substring(0, remark).strip() : written;
        String normal = normal(bare);
        return normal.equals(written) ? null : KINDS.get(normal);
    }

    private static String normal(String written) {
        if (isNormal(written)) {
            return written;
        }
        StringBuilder normal = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean gap = c == ' ' || c == '-' || c == '_';
            boolean latin = normal.length() > 0 && normal.charAt(normal.length() - 1) < 128;
            if (!gap) {
                normal.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (latin) {
                normal.append('_');
            }
        }
        return normal.toString();
    }

    private static boolean isNormal(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ' ' || c == '-' || c == '_' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
