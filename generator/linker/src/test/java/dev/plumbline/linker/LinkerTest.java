package dev.plumbline.linker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LinkerTest {

    private static final String PACKAGE = "dev/plumbline/linker";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySample() throws IOException {
        Path compiled = Path.of(System.getProperty("user.dir"), "target", "test-classes", PACKAGE);
        Path copies = Files.createDirectories(folder.resolve(PACKAGE));
        try (Stream<Path> files = Files.list(compiled)) {
            for (Path file :
                    files.filter(each -> name(each).matches("Sample[.$].*")).toList()) {
                Files.copy(file, copies.resolve(name(file)));
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void link() throws IOException {
        Linker.main(new String[] {folder.toString(), folder + File.pathSeparator + folder.resolve("none")});
    }

    @Test
    void whatIsLinkedGivesWhatItGaveBefore() throws Exception {
        List<String> before = said();
        link();
        assertThat(said()).isEqualTo(before).hasSizeGreaterThan(25);
    }

    /** What the sample says, by the classes in the folder. */
    private List<String> said() throws Exception {
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Constructor<?> sample =
                    loader.loadClass("dev.plumbline.linker.Sample").getDeclaredConstructor();
            sample.setAccessible(true);
            List<String> said = new ArrayList<>();
            ((List<?>) ((Callable<?>) sample.newInstance()).call()).forEach(each -> said.add((String) each));
            return said;
        }
    }

    @Test
    void nothingIsLeftToLinkButWhatIsSerializableAndWhatRecordsAreForPeople() throws IOException {
        assertThat(linkers()).contains("metafactory", "altMetafactory", "hashCode", "equals", "toString");
        link();
        assertThat(linkers()).containsOnly("altMetafactory", "toString");
    }

    /** What is linked at run time: lambdas, by the methods that link them, and methods of records. */
    private List<String> linkers() throws IOException {
        List<String> linkers = new ArrayList<>();
        for (byte[] each : files().values()) {
            new ClassReader(each)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] thrown) {
                                    return new MethodVisitor(Opcodes.ASM9) {
                                        @Override
                                        public void visitInvokeDynamicInsn(
                                                String called, String made, Handle linker, Object... arguments) {
                                            if (linker.getOwner().endsWith("LambdaMetafactory")) {
                                                linkers.add(linker.getName());
                                            } else if (linker.getOwner().endsWith("ObjectMethods")) {
                                                linkers.add(called);
                                            }
                                        }
                                    };
                                }
                            },
                            0);
        }
        return linkers;
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> classes = Files.list(folder.resolve(PACKAGE))) {
            for (Path file : classes.toList()) {
                files.put(name(file), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Two interfaces whose methods with bodies are the same cannot be one class's. */
    @Test
    void aClassHasOneBesideItUnlessItsInterfacesDoNotGoTogether() throws IOException {
        link();
        assertThat(files())
                .containsKeys("Sample$$Lambdas.class", "Sample$$Lambdas2.class", "Sample$Nested$$Lambdas.class")
                .doesNotContainKey("Sample$Hidden$$Lambdas.class");
    }

    @Test
    void whatIsLinkedStaysAsItIs() throws IOException {
        link();
        Map<String, byte[]> once = files();
        link();
        assertThat(files()).containsExactlyEntriesOf(once);
    }
}
