import type { ExposureProviderName } from '../../evidence/release.ts';
import { consumersProvider } from './consumers.ts';
import { gatewayApiProvider } from './gateway-api.ts';
import { istioProvider } from './istio.ts';
import { nginxProvider } from './nginx.ts';
import type { ExposureProvider } from './provider.ts';
import { replicasProvider } from './replicas.ts';

export const exposureProviders: Readonly<Record<ExposureProviderName, ExposureProvider>> = {
  replicas: replicasProvider,
  'gateway-api': gatewayApiProvider,
  istio: istioProvider,
  nginx: nginxProvider,
  consumers: consumersProvider(),
};
