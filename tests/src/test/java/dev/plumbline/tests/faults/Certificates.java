package dev.plumbline.tests.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority, and the certificate that it gave a server: made by the JDK's {@code keytool}. */
final class Certificates {

    private static final String PASSWORD = "changeit";

    private final KeyStore store;

    private Certificates(KeyStore store) {
        this.store = store;
    }

    /**
     * A new authority and a certificate of its.
     *
     * @param host the host that it is for
     * @param age how many days ago it became valid; it is valid for five
     */
    static Certificates issue(String host, int age) {
        try {
            Path folder = Files.createTempDirectory("certificates");
            try {
                return issue(folder, host, age);
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Certificates issue(Path folder, String host, int age) throws IOException {
        keytool(folder, "-genkeypair -alias authority -keyalg EC -dname CN=authority -ext bc:c");
        keytool(folder, "-genkeypair -alias server -keyalg EC -dname CN=server");
        keytool(folder, "-certreq -alias server -file request");
        keytool(
                folder,
                "-gencert -alias authority -infile request -outfile certificate -startdate -" + age
                        + "d -validity 5 -ext san=dns:" + host);
        keytool(folder, "-importcert -noprompt -alias server -file certificate");
        try (InputStream in = Files.newInputStream(folder.resolve("keys"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return new Certificates(store);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void keytool(Path folder, String arguments) throws IOException {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options = program + " " + arguments + " -storetype PKCS12 -keystore keys -storepass " + PASSWORD;
        Process run = new ProcessBuilder(options.split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (run.waitFor() != 0) {
                throw new IOException("keytool " + arguments + " ended with " + run.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** A server's context: it shows its certificate. */
    SSLContext server() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** A client's context: it trusts the authority and no other. */
    SSLContext client() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", store.getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
