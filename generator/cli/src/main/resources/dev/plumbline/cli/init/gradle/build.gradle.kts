plugins {
    java
    id("dev.plumbline") version "@VERSION@"
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("dev.plumbline:plumbline-runtime:@VERSION@")
}

java {
    toolchain { languageVersion = JavaLanguageVersion.of(17) }
}

plumbline {
    document = file("src/main/openapi/openapi.yaml")
    basePackage = "@PACKAGE@"
}
