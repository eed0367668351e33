# the page of tabard serve: web/ (TypeScript) -> web/dist, which is committed, so that a build needs no Node
.PHONY: page
page: web/node_modules/.package-lock.json
	$(Q)cd web && npm run --silent build
web/node_modules/.package-lock.json: web/package-lock.json
	$(Q)cd web && npm ci --ignore-scripts --no-audit --no-fund
