# The base is Debian, not Alpine: argon2 and the build tools come as binaries for glibc.
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /guildhall
ENV CI=true TURBO_TELEMETRY_DISABLED=1
# The manifests alone first: as long as they stay the same, the installed packages come from the cache.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/domain/package.json packages/domain/
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile
COPY . .
RUN npx pnpm build
# What is left is what production runs: compiled code and the packages it needs, without links into the workspace.
RUN npx pnpm --filter=@guildhall/api deploy --prod --legacy /release/apps/api \
    && rm -rf /release/apps/api/src /release/apps/api/test /release/apps/api/tsconfig*.json \
    && cp -r apps/api/dist /release/apps/api/ \
    && mkdir -p /release/apps/web \
    && cp -r apps/web/dist /release/apps/web/

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /guildhall
COPY --from=build --chown=root:root /release .
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--v8-pool-size=1", "--enable-source-maps", "apps/api/dist/main.js"]
