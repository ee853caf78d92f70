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

tasks.compileJava {
    options.release.set(17)
}

plumbline {
    document = file("src/main/openapi/openapi.yaml")
    basePackage = "@PACKAGE@"
}
