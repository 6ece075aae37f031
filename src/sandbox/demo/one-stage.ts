/** The checklist of somebody who wants one stage only, made of the same stage as the whole one. */
export const oneStage = `name: One stage
on:
  workflow_dispatch:
    inputs:
      workload: {type: string, required: true}
      namespace: {type: string, required: true}
      image: {type: string, required: true}
      environment: {type: string, default: production}
      provider: {type: string, default: ''}
      source: {type: string, default: ''}
      duration: {type: string, default: ''}
      interval: {type: string, default: ''}
permissions: {}
jobs:
  stage-50:
    name: 50 %
    uses: ./.github/workflows/canary-stage.yml
    permissions:
      contents: read
      pull-requests: write
    with:
      workload: \${{ inputs.workload }}
      namespace: \${{ inputs.namespace }}
      image: \${{ inputs.image }}
      environment: \${{ inputs.environment }}
      provider: \${{ inputs.provider }}
      source: \${{ inputs.source }}
      duration: \${{ inputs.duration }}
      interval: \${{ inputs.interval }}
      stage: 1
      exposure: 50
      chaos: true
    secrets:
      kubeconfig: \${{ secrets.KUBECONFIG }}
`;
