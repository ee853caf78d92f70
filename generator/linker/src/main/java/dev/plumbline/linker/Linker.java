package dev.plumbline.linker;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Links the lambdas and records of a folder of classes. What is linked already stays as it is, so that a build may do it again. */
public final class Linker {

    private final Path folder;
    private final SharedDefaults defaults;

    /** Host of a nest to the classes that come into it: they call what is private in it. */
    private final Map<String, TreeSet<String>> joining = new TreeMap<>();

    private Linker(Path folder, SharedDefaults defaults) {
        this.folder = folder;
        this.defaults = defaults;
    }

    /**
     * Links.
     *
     * @param arguments the folder, and the class path that its classes were compiled with, as Java takes it
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<URL> path = new ArrayList<>();
        path.add(folder.toUri().toURL());
        for (String element : arguments[1].split(File.pathSeparator)) {
            path.add(url(element));
        }
        try (URLClassLoader classes =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            new Linker(folder, new SharedDefaults(classes)).link();
        }
    }

    private static URL url(String element) throws MalformedURLException {
        return Path.of(element).toUri().toURL();
    }

    private void link() throws IOException {
        for (Path file : classes()) {
            link(file);
        }
        for (Map.Entry<String, TreeSet<String>> nest : joining.entrySet()) {
            Path host = folder.resolve(nest.getKey() + ".class");
            Files.write(host, joined(Files.readAllBytes(host), nest.getValue()));
        }
    }

    private List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private void link(Path file) throws IOException {
        ClassReader read = new ClassReader(Files.readAllBytes(file));
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        LinkedClass linked = new LinkedClass(written, defaults);
        read.accept(linked, 0);
        if (!linked.isChanged()) {
            return;
        }
        Files.write(file, written.toByteArray());
        for (LambdaClass each : linked.classes()) {
            Files.write(folder.resolve(each.name() + ".class"), each.bytes(linked.nest()));
            joining.computeIfAbsent(linked.nest(), key -> new TreeSet<>()).add(each.name());
        }
    }

    /** The host of a nest, with these members more. */
    private static byte[] joined(byte[] host, TreeSet<String> members) {
        ClassWriter written = new ClassWriter(0);
        TreeSet<String> left = new TreeSet<>(members);
        new ClassReader(host)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, written) {
                            @Override
                            public void visitNestMember(String member) {
                                left.remove(member);
                                super.visitNestMember(member);
                            }

                            @Override
                            public void visitEnd() {
                                left.forEach(super::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return written.toByteArray();
    }
}
