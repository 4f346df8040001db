package veritable.kernel.eval;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites classes before they are loaded, so that their code can be stopped. */
final class Weaver {
    private static final String CHECKS = Type.getInternalName(StopCheck.class);
    private static final int VISIBILITY =
            Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE;

    private Weaver() {}

    /**
     * A class of a cell.
     *
     * @param source that stack traces name
     * @param lines from the lines of the class to those of the source
     * @param batch the classes that are loaded along with it
     */
    static byte[] cell(byte[] bytes, String source, IntUnaryOperator lines, Set<String> batch) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        boolean sealedHere = hasAllPermitted(reader, batch);
        reader.accept(new CellClass(writer, source, lines, sealedHere), 0);
        return writer.toByteArray();
    }

    /** A class of the class path; itself if it can't be read. */
    static byte[] library(byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9, writer) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String signature,
                                String @Nullable [] exceptions) {
                            MethodVisitor visitor =
                                    super.visitMethod(
                                            access, name, descriptor, signature, exceptions);
                            return new Checks(visitor, false, line -> line);
                        }
                    },
                    0);
            return writer.toByteArray();
        } catch (RuntimeException e) {
            return bytes;
        }
    }

    private static boolean hasAllPermitted(ClassReader reader, Set<String> batch) {
        boolean[] all = {true};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitPermittedSubclass(String permitted) {
                        all[0] &= batch.contains(permitted.replace('/', '.'));
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return all[0];
    }

    /** Cells are loaded by many loaders, across which only what is public can be used. */
    private static int wide(int access) {
        return (access & Opcodes.ACC_PRIVATE) != 0
                ? access
                : access & ~VISIBILITY | Opcodes.ACC_PUBLIC;
    }

    private static final class CellClass extends ClassVisitor {
        private final String source;
        private final IntUnaryOperator lines;
        private final boolean sealedHere;

        CellClass(ClassVisitor next, String source, IntUnaryOperator lines, boolean sealedHere) {
            super(Opcodes.ASM9, next);
            this.source = source;
            this.lines = lines;
            this.sealedHere = sealedHere;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            super.visit(version, wide(access), name, signature, superName, interfaces);
        }

        @Override
        public void visitSource(@Nullable String file, @Nullable String debug) {
            super.visitSource(source, null);
        }

        @Override
        public void visitPermittedSubclass(String permitted) {
            if (sealedHere) {
                super.visitPermittedSubclass(permitted);
            }
        }

        @Override
        public FieldVisitor visitField(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                @Nullable Object value) {
            return super.visitField(wide(access), name, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor visitor =
                    super.visitMethod(wide(access), name, descriptor, signature, exceptions);
            boolean entered = !name.startsWith("<") && !name.startsWith("do_it$");
            return new Checks(visitor, entered, lines);
        }
    }

    /** Puts a check at the entry of a method, at each way back, and where something is caught. */
    private static final class Checks extends MethodVisitor {
        private final boolean entered;
        private final IntUnaryOperator lines;
        private final Set<Label> passed = new HashSet<>();
        private final Set<Label> handlers = new HashSet<>();
        private boolean pending;

        Checks(MethodVisitor next, boolean entered, IntUnaryOperator lines) {
            super(Opcodes.ASM9, next);
            this.entered = entered;
            this.lines = lines;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (entered) {
                check("check");
            }
        }

        private void check(String name) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKS, name, "()V", false);
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            int own = lines.applyAsInt(line);
            if (own > 0) {
                super.visitLineNumber(own, start);
            }
        }

        @Override
        public void visitTryCatchBlock(
                Label start, Label end, Label handler, @Nullable String type) {
            if (type != null) {
                handlers.add(handler);
            }
            super.visitTryCatchBlock(start, end, handler, type);
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            passed.add(label);
            pending |= handlers.contains(label);
        }

        /** Labels, lines and frames belong to the instruction; before it there is room. */
        private void caught() {
            if (pending) {
                pending = false;
                check("caught");
            }
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            caught();
            super.visitVarInsn(opcode, variable);
        }

        @Override
        public void visitInsn(int opcode) {
            caught();
            super.visitInsn(opcode);
            // a thread may have waited for a monitor for long; the next instruction gives it back
            pending = opcode == Opcodes.MONITORENTER;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            caught();
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitLdcInsn(Object value) {
            caught();
            super.visitLdcInsn(value);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                check("check");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean isInterface) {
            caught();
            StandIn standIn = StandIn.of(owner, name, descriptor);
            if (standIn == null) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else {
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, CHECKS, standIn.name(), standIn.descriptor(), false);
            }
        }
    }
}
