# One file for all three services: docker build --build-arg SERVICE=advising-service .
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
WORKDIR /build
COPY ${SERVICE}/target/${SERVICE}-*-app.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
# Photos of iPhones are converted by libheif's own program. Older systems have the decoder in it, newer ones beside it. Where packages
# can't be had, --build-arg PHOTOS=refused makes an image that refuses such photos and says the way out.
ARG PHOTOS=converted
RUN [ "$PHOTOS" = refused ] || (apt-get update -qq \
    && (apt-get install -y -qq --no-install-recommends libheif-examples libheif-plugin-libde265 \
      || apt-get install -y -qq --no-install-recommends libheif-examples) \
    && rm -rf /var/lib/apt/lists/*)
# A volume mounted at /documents belongs to whom the folder of the image belongs to.
RUN useradd --system --uid 10001 --no-create-home waymark && install -d -o 10001 /documents
WORKDIR /service
# What changes least comes first, so that a new version ships only its own classes.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER 10001
EXPOSE 8080
ENV SERVER_PORT=8080 LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs LOGGING_LEVEL_WAYMARK_ACCESS=info
HEALTHCHECK --interval=5s --timeout=10s --start-period=600s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# The rest is for what is beside the heap: classes, threads, and the files in /tmp, which count as memory.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=45", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "org.springframework.boot.loader.launch.JarLauncher"]
