# The image of the dead-man switch and of `sluice sweep` in a cluster: Node and the committed bundle, nothing else. The release workflow builds it
# from the tag's dist, signs it, and writes its digest into the templates.
FROM node:24-alpine
LABEL org.opencontainers.image.source="https://github.com/sluice-dev/sluice" org.opencontainers.image.licenses="Apache-2.0"
COPY package.json LICENSE /sluice/
COPY dist /sluice/dist
RUN ln -s /sluice/dist/cli/main.js /usr/local/bin/sluice
USER 65532:65532
ENTRYPOINT ["sluice"]
