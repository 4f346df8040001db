package veritable.kernel.eval;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.InheritDocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.SummaryTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.doctree.UnknownBlockTagTree;
import com.sun.source.doctree.UnknownInlineTagTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a comment in one form; whatever is in it, nothing active comes out. */
final class CommentWriter extends SimpleDocTreeVisitor<@Nullable Void, @Nullable Void> {
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ",
                    "mdash", "—", "ndash", "–", "hellip", "…", "times", "×");

    private final CommentForm form;
    private final String inherited;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable String link;
    private String section = "";

    private CommentWriter(CommentForm form, String inherited) {
        this.form = form;
        this.inherited = inherited;
    }

    /**
     * @param inherited what {@code {@inheritDoc}} stands for, in this form
     */
    static String write(DocCommentTree comment, CommentForm form, String inherited) {
        CommentWriter writer = new CommentWriter(form, inherited);
        writer.visit(comment.getFullBody(), null);
        writer.closeAll();
        writer.visit(comment.getBlockTags(), null);
        writer.endSection();
        String text = writer.out.toString();
        return form == CommentForm.HTML
                ? text.strip()
                : text.replaceAll("(?<=\n)[ \t]+(?=\n)", "").replaceAll("\n{3,}", "\n\n").strip();
    }

    private boolean inPre() {
        return open.contains("pre");
    }

    private boolean inCode() {
        return inPre() || open.contains("code") || open.contains("tt");
    }

    private void text(String text) {
        String words = inPre() ? text : text.replaceAll("\\s+", " ");
        out.append(inCode() ? form.inCode(words) : form.escape(words));
    }

    private void code(String text) {
        if (inCode()) {
            text(text);
        } else {
            out.append(form.code(text.replaceAll("\\s+", " ").strip()));
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            out.append(form.close(open.pop()));
        }
    }

    @Override
    public @Nullable Void visitText(TextTree tree, @Nullable Void nothing) {
        text(tree.getBody());
        return null;
    }

    @Override
    public @Nullable Void visitStartElement(StartElementTree tree, @Nullable Void nothing) {
        String name = name(tree.getName().toString());
        if (name.equals("a")) {
            link = address(tree);
            if (link != null) {
                out.append(
                        form == CommentForm.HTML
                                ? "<a href=\"" + CommentForm.html(link) + "\">"
                                : form == CommentForm.MARKDOWN ? "[" : "");
            }
        } else if (form.knows(name) && !(inPre() && name.equals("code"))) {
            if (name.equals("p") || name.equals("li")) {
                closeLike(name);
            }
            out.append(form.open(name));
            if (!CommentForm.VOID.contains(name)) {
                open.push(name);
            }
        }
        return null;
    }

    /** Paragraphs and items are seldom closed by their authors. */
    private void closeLike(String name) {
        if (name.equals(open.peek())) {
            out.append(form.close(open.pop()));
        }
    }

    @Override
    public @Nullable Void visitEndElement(EndElementTree tree, @Nullable Void nothing) {
        String name = name(tree.getName().toString());
        if (name.equals("a") && link != null) {
            out.append(
                    form == CommentForm.HTML
                            ? "</a>"
                            : form == CommentForm.MARKDOWN ? "](" + link + ")" : "");
            link = null;
        } else if (open.contains(name)) {
            String closed;
            do {
                closed = open.pop();
                out.append(form.close(closed));
            } while (!closed.equals(name));
        }
        return null;
    }

    private static String name(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String address(StartElementTree tree) {
        for (DocTree each : tree.getAttributes()) {
            if (each instanceof AttributeTree attribute
                    && attribute.getName().toString().equalsIgnoreCase("href")) {
                StringBuilder value = new StringBuilder();
                if (attribute.getValue() != null) {
                    attribute.getValue().forEach(value::append);
                }
                String address = value.toString();
                return address.matches("https?://[^\\s\"'<>()`\\\\]+") ? address : null;
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitEntity(EntityTree tree, @Nullable Void nothing) {
        String name = tree.getName().toString();
        String known = ENTITIES.get(name);
        if (known != null) {
            text(known);
        } else if (name.matches("#\\d{1,6}") && Character.isDefined(number(name))) {
            text(Character.toString(number(name)));
        } else {
            text("&" + name + ";");
        }
        return null;
    }

    private static int number(String entity) {
        return Integer.parseInt(entity.substring(1));
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getKind() == DocTree.Kind.CODE) {
            code(tree.getBody().getBody());
        } else {
            text(tree.getBody().getBody());
        }
        return null;
    }

    @Override
    public @Nullable Void visitLink(LinkTree tree, @Nullable Void nothing) {
        if (tree.getLabel().isEmpty()) {
            code(signature(tree.getReference()));
        } else if (tree.getKind() == DocTree.Kind.LINK) {
            StringBuilder label = new StringBuilder();
            tree.getLabel().forEach(label::append);
            code(label.toString());
        } else {
            visit(tree.getLabel(), null);
        }
        return null;
    }

    private static String signature(ReferenceTree reference) {
        String text = reference.getSignature();
        return text.startsWith("#") ? text.substring(1) : text.replace('#', '.');
    }

    @Override
    public @Nullable Void visitReference(ReferenceTree tree, @Nullable Void nothing) {
        code(signature(tree));
        return null;
    }

    @Override
    public @Nullable Void visitInheritDoc(InheritDocTree tree, @Nullable Void nothing) {
        out.append(inherited);
        return null;
    }

    @Override
    public @Nullable Void visitSummary(SummaryTree tree, @Nullable Void nothing) {
        return visit(tree.getSummary(), null);
    }

    @Override
    public @Nullable Void visitUnknownInlineTag(UnknownInlineTagTree tree, @Nullable Void nothing) {
        return visit(tree.getContent(), null);
    }

    @Override
    protected @Nullable Void defaultAction(@Nullable DocTree tree, @Nullable Void nothing) {
        if (tree == null) {
            return null;
        }
        String written = tree.toString();
        if (written.startsWith("{@snippet")) {
            int colon = written.indexOf(':');
            closeAll();
            open.push("pre");
            out.append(form.open("pre"));
            text(written.substring(colon + 1, written.length() - 1).stripIndent().strip());
            closeAll();
        } else if (written.startsWith("{@")) {
            code(written.replaceFirst("^\\{@\\w+\\s*", "").replaceFirst("}$", ""));
        } else if (!written.startsWith("<!--") && !written.startsWith("@")) {
            text(written);
        }
        return null;
    }

    @Override
    public @Nullable Void visitParam(ParamTree tree, @Nullable Void nothing) {
        String name = tree.getName().toString();
        return item(
                "Parameters",
                tree.isTypeParameter() ? "<" + name + ">" : name,
                tree.getDescription());
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        if (tree.toString().startsWith("{")) {
            text("Returns ");
            visit(tree.getDescription(), null);
            text(".");
            return null;
        }
        return item("Returns", "", tree.getDescription());
    }

    @Override
    public @Nullable Void visitThrows(ThrowsTree tree, @Nullable Void nothing) {
        return item("Throws", signature(tree.getExceptionName()), tree.getDescription());
    }

    @Override
    public @Nullable Void visitSince(SinceTree tree, @Nullable Void nothing) {
        return item("Since", "", tree.getBody());
    }

    @Override
    public @Nullable Void visitSee(SeeTree tree, @Nullable Void nothing) {
        return item("See", "", tree.getReference());
    }

    @Override
    public @Nullable Void visitDeprecated(DeprecatedTree tree, @Nullable Void nothing) {
        return item("Deprecated", "", tree.getBody());
    }

    @Override
    public @Nullable Void visitUnknownBlockTag(UnknownBlockTagTree tree, @Nullable Void nothing) {
        String title =
                switch (tree.getTagName()) {
                    case "apiNote" -> "Note";
                    case "implSpec" -> "Implementation";
                    case "implNote" -> "Note on the implementation";
                    default -> "";
                };
        return title.isEmpty() ? null : item(title, "", tree.getContent());
    }

    private @Nullable Void item(String title, String name, List<? extends DocTree> words) {
        if (!section.equals(title)) {
            endSection();
            section = title;
            out.append(
                    switch (form) {
                        case HTML -> "<dl><dt>" + title + "</dt>";
                        case MARKDOWN -> "\n\n**" + title + "**\n";
                        case TEXT -> "\n\n" + title + ":";
                    });
        }
        out.append(
                switch (form) {
                    case HTML -> "<dd>";
                    case MARKDOWN -> "\n- ";
                    case TEXT -> "\n  ";
                });
        if (!name.isEmpty()) {
            code(name);
            out.append(" – ");
        }
        visit(words, null);
        closeAll();
        out.append(form == CommentForm.HTML ? "</dd>" : "");
        return null;
    }

    private void endSection() {
        if (!section.isEmpty()) {
            out.append(form == CommentForm.HTML ? "</dl>" : "");
            section = "";
        }
    }
}
